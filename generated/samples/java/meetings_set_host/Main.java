// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;
import io.github.feishuvc.models.MeetingUserInput;
import io.github.feishuvc.models.SetHostRequest;
import io.github.feishuvc.models.UserType;

/** Set the host (设置主持人). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      var result =
          client
              .meetings()
              .setHost(
                  "6911188411934433028",
                  SetHostRequest.builder(
                          MeetingUserInput.builder()
                              .id("ou_3ec3f6a28a0d08c45d895276e8e5e19b")
                              .userType(UserType.LARK_USER)
                              .build())
                      .oldHostUser(
                          MeetingUserInput.builder()
                              .id("ou_3ec3f6a28a0d08c45d895276e8e5e19b")
                              .userType(UserType.LARK_USER)
                              .build())
                      .build());
      var hostUser = result.hostUser();
      if (hostUser != null) {
        System.out.println("id: " + hostUser.id());
        System.out.println("user_type: " + hostUser.userType());
      }
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
