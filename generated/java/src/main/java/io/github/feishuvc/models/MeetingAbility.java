// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * What was used in a meeting.
 *
 * @param useVideo Video was used. May be null.
 * @param useAudio Audio was used. May be null.
 * @param useShareScreen The screen was shared. May be null.
 * @param useFollowScreen Magic Share was used. May be null.
 * @param useRecording The meeting was recorded. May be null.
 * @param usePstn Somebody dialled in by telephone. May be null.
 */
public record MeetingAbility(
    Boolean useVideo,
    Boolean useAudio,
    Boolean useShareScreen,
    Boolean useFollowScreen,
    Boolean useRecording,
    Boolean usePstn) {}
