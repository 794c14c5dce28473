package org.openpar.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpar.audit.Outcome;
import org.openpar.audit.Trace;
import org.openpar.platform.text.Messages;
import org.openpar.testing.OpenParTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@OpenParTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class ChangeWordsTests {

  private static final UUID HOANG_LAN = UUID.fromString("01a21624-0000-7000-8000-000000000001");
  private static final UUID A_PLAN = UUID.fromString("01a21624-0000-7000-8000-000000000002");

  private final ChangeWords words;

  ChangeWordsTests(Messages messages) {
    this.words = new ChangeWords(messages.vietnamese(), Map.of(HOANG_LAN, "Hoàng Thị Lan"));
  }

  @Test
  void callsAStateWhatThePagesOfWorkCallIt() {
    assertThat(told("columns.state", "NOT_STARTED", "AWAITING_VERIFICATION"))
        .isEqualTo("Tình trạng: Chưa thực hiện → Chờ xác nhận");
    assertThat(told("state", "DRAFT", "ISSUED")).isEqualTo("Trạng thái: Dự thảo → Đã ban hành");
  }

  @Test
  void callsAPersonByNameAndLeavesOutWhatHasNone() {
    assertThat(told("columns.submittedBy", "", HOANG_LAN.toString()))
        .isEqualTo("Người báo cáo hoàn thành: trống → Hoàng Thị Lan");
    assertThat(told("plan", "", A_PLAN.toString())).isEmpty();
  }

  @Test
  void writesDaysAndTimesAsPapersDo() {
    assertThat(told("reportedOn", "2018-03-05", "2018-10-15"))
        .isEqualTo("Ngày báo cáo: 05/03/2018 → 15/10/2018");
    assertThat(told("issuedAt", "", "2018-01-05T02:30:00.123Z"))
        .isEqualTo("Lúc ban hành: trống → " + words.t().time(Instant.parse("2018-01-05T02:30:00Z")))
        .contains("05/01/2018")
        .contains("09:30");
    assertThat(told("note", "", "2018-99-99")).isEqualTo("Ghi chú: trống → 2018-99-99");
  }

  @Test
  void joinsAListAndKeepsACellOnOneLine() {
    Trace trace =
        trace(
            new Trace.Change("dues", List.of("2018-06-30"), List.of("2018-06-30", "2018-12-31")),
            new Trace.Change("note", List.of(), List.of("Gửi\nSở Nội vụ")),
            new Trace.Change("version", List.of("1"), List.of("2")));

    assertThat(words.inOneLine(trace))
        .isEqualTo("Hạn: 30/06/2018 → 30/06/2018, 31/12/2018; Ghi chú: trống → Gửi Sở Nội vụ");
  }

  @Test
  void leavesAnUnknownNameAsItStands() {
    assertThat(told("color", "RED_ISH", "blue")).isEqualTo("color: RED_ISH → blue");
  }

  private String told(String field, String before, String after) {
    List<String> old = before.isEmpty() ? List.of() : List.of(before);
    return words.inOneLine(trace(new Trace.Change(field, old, List.of(after))));
  }

  private static Trace trace(Trace.Change... changes) {
    return new Trace(
        1,
        Instant.EPOCH,
        "Task",
        "Task",
        A_PLAN,
        null,
        null,
        Outcome.DONE,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(changes));
  }
}
