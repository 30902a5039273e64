// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;

/** End a meeting (结束会议). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      client.meetings().end("6911188411934433028");
      System.out.println("done");
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
