// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;

/** Get a recording (获取录制文件). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      var result = client.recordings().get("6911188411934433028");
      var recording = result.recording();
      if (recording != null) {
        System.out.println("url: " + recording.url());
        System.out.println("duration: " + recording.duration());
      }
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
