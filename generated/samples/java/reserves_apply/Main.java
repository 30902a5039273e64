// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;
import io.github.feishuvc.models.ActionPermissionInput;
import io.github.feishuvc.models.ActionPermissionKind;
import io.github.feishuvc.models.ApplyReserveRequest;
import io.github.feishuvc.models.AssignHostInput;
import io.github.feishuvc.models.MeetingInitialType;
import io.github.feishuvc.models.MeetingSettingsInput;
import io.github.feishuvc.models.PermissionCheckField;
import io.github.feishuvc.models.PermissionCheckMode;
import io.github.feishuvc.models.PermissionCheckerInput;
import io.github.feishuvc.models.UserType;
import java.time.Instant;
import java.util.List;

/** Reserve a meeting (预约会议). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      var result =
          client
              .reserves()
              .apply(
                  ApplyReserveRequest.builder(
                          MeetingSettingsInput.builder()
                              .topic("my meeting")
                              .actionPermissions(
                                  List.of(
                                      ActionPermissionInput.builder(
                                              ActionPermissionKind.BECOME_HOST,
                                              List.of(
                                                  PermissionCheckerInput.builder(
                                                          PermissionCheckField.USER_ID,
                                                          PermissionCheckMode.ALLOW,
                                                          List.of(
                                                              "ou_3ec3f6a28a0d08c45d895276e8e5e19b"))
                                                      .build()))
                                          .build()))
                              .meetingInitialType(MeetingInitialType.GROUP_MEETING)
                              .autoRecord(true)
                              .assignHostList(
                                  List.of(
                                      AssignHostInput.builder()
                                          .userType(UserType.LARK_USER)
                                          .id("ou_3ec3f6a28a0d08c45d895276e8e5e19b")
                                          .build()))
                              .password("971024")
                              .build())
                      .endTime(Instant.ofEpochSecond(1608888867))
                      .ownerId("ou_3ec3f6a28a0d08c45d895276e8e5e19b")
                      .build());
      var reserve = result.reserve();
      if (reserve != null) {
        System.out.println("id: " + reserve.id());
        System.out.println("meeting_no: " + reserve.meetingNo());
        System.out.println("url: " + reserve.url());
        System.out.println("app_link: " + reserve.appLink());
        System.out.println("live_link: " + reserve.liveLink());
        System.out.println("end_time: " + reserve.endTime());
      }
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
