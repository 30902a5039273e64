// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * A recording.
 *
 * @param id Id of the recording. Seen in the official SDKs, not in the documentation. May be null.
 * @param meetingId Id of the meeting. Seen in the official SDKs, not in the documentation. May be
 *     null.
 * @param url Link to the recording. May be null.
 * @param duration Length, in milliseconds. May be null.
 */
public record MeetingRecording(String id, String meetingId, String url, Long duration) {}
