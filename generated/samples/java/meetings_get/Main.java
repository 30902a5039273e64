// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;

/** Get a meeting (获取会议详情). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      var result =
          client
              .meetings()
              .get("6911188411934433028", p -> p.withParticipants(true).withMeetingAbility(true));
      var meeting = result.meeting();
      if (meeting != null) {
        System.out.println("id: " + meeting.id());
        System.out.println("topic: " + meeting.topic());
        System.out.println("url: " + meeting.url());
        System.out.println("meeting_no: " + meeting.meetingNo());
        System.out.println("create_time: " + meeting.createTime());
        System.out.println("start_time: " + meeting.startTime());
        System.out.println("end_time: " + meeting.endTime());
        System.out.println("status: " + meeting.status());
        System.out.println("participant_count: " + meeting.participantCount());
        System.out.println(
            "participant_count_accumulated: " + meeting.participantCountAccumulated());
      }
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
