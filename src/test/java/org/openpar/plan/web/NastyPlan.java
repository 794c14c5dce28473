package org.openpar.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Column;
import org.openpar.documents.SheetWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A plan of 2,000 tasks whose cells hold everything that a reader of tables takes for something
/// else.
final class NastyPlan {

  private static final int TASKS = 2_000;
  private static final int TASKS_OF_AN_AREA = 250;
  private static final List<String> CODES =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");
  private static final List<String> LEADS =
      List.of(
          "Sở Nội vụ",
          "Các sở, ban, ngành; UBND các huyện, thành phố (trừ UBND huyện Mường La)",
          "nt",
          "Sở Nội vụ; Sở Tài chính",
          "Như trên",
          "Tổ công tác đặc biệt",
          "\"",
          "");
  private static final List<String> DEADLINES =
      List.of(
          "Quý I/2018",
          "30/06/2018",
          "31/02/2018",
          "Hằng quý",
          "nt",
          "Tháng 6 và tháng 10/2018",
          "Trước 30/6",
          "Theo kế hoạch riêng",
          "");
  private static final List<String> TEXTS =
      List.of(
          "=1+1",
          "+84 212 3800 102",
          "@SUM(A1)",
          "-2",
          "\"Trong ngoặc kép\"",
          "- một việc",
          "tiếp theo của dòng trên",
          "Tổng cộng",
          "nt",
          "Dòng một\nDòng hai\n- gạch",
          "Có chú thích[1] và dấu*",
          "1.2. Số đầu dòng",
          "(1)",
          "STT",
          "Nhiệm vụ",
          "I. CẢI CÁCH THỂ CHẾ",
          "TM. ỦY BAN NHÂN DÂN",
          "Giai đoạn 2011 - 2020",
          "Mặt cười 🙂 & <thẻ>",
          "1",
          "01",
          "2.10",
          "31/12/2018",
          "'nháy",
          "a".repeat(200),
          Normalizer.normalize("Chữ tách dấu: Đường lối", Normalizer.Form.NFD));
  private static final List<String> NUMBERS =
      List.of("", "1", "1.", "-", "a)", "01", "1.10", "III");
  private static final List<String> MONEY =
      List.of("", "500", "1.500", "500 triệu đồng", "10%", "=2*3", "1500000000");

  private NastyPlan() {}

  /// A sheet with that many tasks, of whom and when only.
  static byte[] sheet() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.to(bytes, "Phụ lục")) {
      sheet.columns(
          Column.text("STT", 6),
          Column.text("Nhiệm vụ", 40),
          Column.text("Sản phẩm", 20),
          Column.text("Cơ quan chủ trì", 20),
          Column.text("Cơ quan phối hợp", 20),
          Column.text("Thời gian hoàn thành", 20));
      for (int task = 0; task < TASKS; task++) {
        if (task % TASKS_OF_AN_AREA == 0) {
          String code = CODES.get(task / TASKS_OF_AN_AREA);
          sheet.row(code, "LĨNH VỰC SỐ " + code, "", "", "", "");
        }
        sheet.row(
            Integer.toString(task + 1),
            "Rà soát việc số " + task,
            "Báo cáo " + task,
            at(LEADS, task),
            at(LEADS, task / 3),
            at(DEADLINES, task));
      }
    }
    return bytes.toByteArray();
  }

  /// Puts into its cells what a person at a grid may type there.
  static void spoil(JdbcClient jdbc, UUID plan) {
    for (int task = 0; task < TASKS; task++) {
      jdbc.sql(
              """
              update plan.task set text = ?, product = ?, number = ?, money = ?, note = ?
               where plan_id = ? and position = ?
              """)
          .params(
              at(TEXTS, task),
              orNull(task % 4 == 0 ? "" : at(TEXTS, task / 2)),
              orNull(at(NUMBERS, task / 2)),
              orNull(at(MONEY, task)),
              orNull(task % 5 == 0 ? at(TEXTS, task / 5) : ""),
              plan,
              task + 1)
          .update();
    }
    jdbc.sql(
            """
            update plan.plan set targets = array['- Tổ chức thực hiện', 'Hai' || chr(10) || 'dòng', '1. Một'],
                   key_tasks = array['Kinh phí thực hiện', 'PHỤ LỤC', 'Điều 1. Ban hành', 'nơi nhận']
             where id = ?
            """)
        .param(plan)
        .update();
  }

  private static String at(List<String> list, int place) {
    return list.get(place % list.size());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
