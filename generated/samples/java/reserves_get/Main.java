// Code generated from openapi.yaml by make. DO NOT EDIT.

import io.github.feishuvc.FeishuVc;
import io.github.feishuvc.FeishuVcException;

/** Get a reservation (获取预约). */
final class Main {
  public static void main(String[] arguments) {
    try (FeishuVc client = FeishuVc.builder().build()) {
      var result = client.reserves().get("6911188411932033028");
      var reserve = result.reserve();
      if (reserve != null) {
        System.out.println("id: " + reserve.id());
        System.out.println("meeting_no: " + reserve.meetingNo());
        System.out.println("url: " + reserve.url());
        System.out.println("app_link: " + reserve.appLink());
        System.out.println("live_link: " + reserve.liveLink());
        System.out.println("end_time: " + reserve.endTime());
        System.out.println("expire_status: " + reserve.expireStatus());
        System.out.println("reserve_user_id: " + reserve.reserveUserId());
      }
    } catch (FeishuVcException error) {
      System.err.println(error.getMessage());
      System.exit(1);
    }
  }
}
