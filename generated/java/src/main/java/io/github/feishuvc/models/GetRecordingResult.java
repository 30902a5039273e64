// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

/**
 * The recording of a meeting.
 *
 * @param recording A recording. May be null.
 */
public record GetRecordingResult(MeetingRecording recording) {}
