// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;
import io.github.feishuvc.models.RecordingPermission;
import io.github.feishuvc.models.RecordingPermissionAction;
import io.github.feishuvc.models.RecordingPermissionObjectInput;
import io.github.feishuvc.models.RecordingPermissionType;
import io.github.feishuvc.models.SetRecordingPermissionRequest;
import java.util.List;

/** Share a recording (授权录制文件). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      client
          .recordings()
          .setPermission(
              "6911188411934433028",
              SetRecordingPermissionRequest.builder(
                      List.of(
                          RecordingPermissionObjectInput.builder(
                                  RecordingPermissionType.USER, RecordingPermission.VIEW)
                              .id("ou_3ec3f6a28a0d08c45d895276e8e5e19b")
                              .build()))
                  .actionType(RecordingPermissionAction.GRANT)
                  .build());
      System.out.println("done");
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
