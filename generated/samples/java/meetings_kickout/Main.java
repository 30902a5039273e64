// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;
import io.github.feishuvc.models.KickoutRequest;
import io.github.feishuvc.models.MeetingUserInput;
import io.github.feishuvc.models.UserType;
import java.util.List;

/** Remove participants (移除参会人). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      var result =
          client
              .meetings()
              .kickout(
                  "6911188411934433028",
                  KickoutRequest.builder(
                          List.of(
                              MeetingUserInput.builder()
                                  .id("ou_3ec3f6a28a0d08c45d895276e8e5e19b")
                                  .userType(UserType.LARK_USER)
                                  .build()))
                      .build());
      if (result.kickoutResults() != null) {
        for (var item : result.kickoutResults()) {
          System.out.println("id: " + item.id());
          System.out.println("user_type: " + item.userType());
          System.out.println("result: " + item.result());
        }
      }
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
