// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc.models;

import java.util.List;

/**
 * One page of meetings.
 *
 * @param hasMore Whether there is another page. May be null.
 * @param pageToken Where the next page begins. Only if there is one. May be null.
 * @param meetingBriefs The meetings. May be null.
 */
public record ListMeetingsByNoResult(
    Boolean hasMore, String pageToken, List<MeetingBrief> meetingBriefs) {}
