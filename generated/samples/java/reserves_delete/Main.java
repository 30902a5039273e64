// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;

/** Delete a reservation (删除预约). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      client.reserves().delete("6911188411932033028");
      System.out.println("done");
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
