package io.github.feishuvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.feishuvc.models.Meeting;
import io.github.feishuvc.models.MeetingSettingsInput;
import io.github.feishuvc.models.MeetingStatus;
import io.github.feishuvc.models.PermissionCheckField;
import io.github.feishuvc.models.PermissionCheckMode;
import io.github.feishuvc.models.PermissionCheckerInput;
import io.github.feishuvc.models.UpdateReserveRequest;
import io.github.feishuvc.models.UserIdType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelsTest {
  private static Meeting meeting(String json) throws Exception {
    return Fields.read(Json.parse(json.getBytes(StandardCharsets.UTF_8)), Readers::meeting);
  }

  @Test
  void enumsAreOpen() {
    assertSame(MeetingStatus.ENDED, MeetingStatus.of(3));
    assertEquals("ENDED", MeetingStatus.ENDED.name());
    var unknown = MeetingStatus.of(9);
    assertEquals(9, unknown.value());
    assertEquals("UNKNOWN_9", unknown.toString());
    assertEquals(unknown, MeetingStatus.of(9));
    assertEquals(unknown.hashCode(), MeetingStatus.of(9).hashCode());
    assertNotEquals(unknown, MeetingStatus.ENDED);
    assertEquals("UNKNOWN_nick", UserIdType.of("nick").name());
  }

  @Test
  void answersAreRecordsInTheTypesOfJava() throws Exception {
    var meeting =
        meeting(
            "{\"id\":691,\"start_time\":\"1608883322\",\"end_time\":\"0\",\"participant_count\":\"10\","
                + "\"status\":2,\"meeting_connect\":\"true\",\"participants\":[{\"id\":\"ou_1\"},null]}");
    assertEquals("691", meeting.id());
    assertEquals(Instant.parse("2020-12-25T08:02:02Z"), meeting.startTime());
    assertEquals(null, meeting.endTime());
    assertEquals(10L, meeting.participantCount());
    assertEquals(MeetingStatus.IN_PROGRESS, meeting.status());
    assertEquals(true, meeting.meetingConnect());
    assertEquals("ou_1", meeting.participants().get(0).id());
    assertEquals(null, meeting.participants().get(1));
    assertThrows(UnsupportedOperationException.class, () -> meeting.participants().clear());
  }

  @Test
  void aPasswordIsNotPrinted() throws Exception {
    var meeting = meeting("{\"id\":\"1\",\"password\":\"971024\"}");
    assertEquals("971024", meeting.password());
    assertFalse(meeting.toString().contains("971024"));
    assertTrue(meeting.toString().contains("password=***"));
    assertTrue(meeting("{}").toString().contains("password=null"));
    var input = MeetingSettingsInput.builder().topic("weekly").password("971024").build();
    assertEquals("MeetingSettingsInput[topic=weekly, password=***]", input.toString());
  }

  @Test
  void whatIsNotSetIsNotSentAndNullIs() {
    Instant ends = Instant.ofEpochSecond(1608888867, 999);
    var body =
        UpdateReserveRequest.builder()
            .endTime(ends)
            .meetingSettings(MeetingSettingsInput.builder().topic(null).autoRecord(false).build())
            .build();
    assertEquals(
        "{\"end_time\":\"1608888867\",\"meeting_settings\":{\"topic\":null,\"auto_record\":false}}",
        new String(Json.write(Wire.json(body)), StandardCharsets.UTF_8));
    assertEquals(Map.of(), UpdateReserveRequest.builder().meetingSettings(null).build().fields());
  }

  @Test
  void inputsAreValues() {
    List<String> list = new ArrayList<>(List.of("ou_1"));
    var input =
        PermissionCheckerInput.builder(
                PermissionCheckField.USER_ID, PermissionCheckMode.ALLOW, list)
            .build();
    list.add("ou_2");
    var same =
        PermissionCheckerInput.builder(
                PermissionCheckField.USER_ID, PermissionCheckMode.ALLOW, List.of("ou_1"))
            .build();
    assertEquals(same, input);
    assertEquals(same.hashCode(), input.hashCode());
    assertNotEquals(same, MeetingSettingsInput.builder().build());
    assertThrows(UnsupportedOperationException.class, () -> input.fields().clear());
    var error =
        assertThrows(ConfigException.class, () -> PermissionCheckerInput.builder(null, null, null));
    assertEquals("check_field must not be null", error.getMessage());
  }

  @Test
  void numbersThatAreNoneAreTold() {
    for (Object wrong : new Object[] {true, "much", Map.of()}) {
      assertThrows(Fields.WrongContentException.class, () -> Fields.number(wrong, "x"));
    }
    var wide = new Json.Number("2147483648");
    assertEquals(2147483648L, Fields.wide(wide, "x"));
    var error =
        assertThrows(Fields.WrongContentException.class, () -> Fields.integer(wide, "data.x"));
    assertEquals("data.x is not an integer of 32 bits", error.getMessage());
  }
}
