// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;
import io.github.feishuvc.models.InviteRequest;
import io.github.feishuvc.models.MeetingUserInput;
import io.github.feishuvc.models.UserType;
import java.util.List;

/** Invite to a meeting (邀请参会人). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      var result =
          client
              .meetings()
              .invite(
                  "6911188411934433028",
                  InviteRequest.builder(
                          List.of(
                              MeetingUserInput.builder()
                                  .id("ou_84aad35d084aa403a838cf73ee184673")
                                  .userType(UserType.LARK_USER)
                                  .build()))
                      .build());
      if (result.inviteResults() != null) {
        for (var item : result.inviteResults()) {
          System.out.println("id: " + item.id());
          System.out.println("user_type: " + item.userType());
          System.out.println("status: " + item.status());
        }
      }
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
