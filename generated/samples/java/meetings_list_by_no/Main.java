// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;
import java.time.Instant;

/** List the meetings of a meeting number (获取与会议号关联的会议列表). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      var result =
          client
              .meetings()
              .listByNo(
                  "123456789",
                  Instant.ofEpochSecond(1608883322),
                  Instant.ofEpochSecond(1608888867),
                  p -> p.pageSize(2));
      System.out.println("page_token: " + result.pageToken());
      if (result.meetingBriefs() != null) {
        for (var item : result.meetingBriefs()) {
          System.out.println("id: " + item.id());
          System.out.println("topic: " + item.topic());
          System.out.println("meeting_no: " + item.meetingNo());
        }
      }
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
