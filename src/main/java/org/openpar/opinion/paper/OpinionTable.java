package org.openpar.opinion.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Column;
import org.openpar.documents.FormProfiles;
import org.openpar.documents.OfficialHead;
import org.openpar.documents.RuledTable;
import org.openpar.documents.Sender;
import org.openpar.documents.Senders;
import org.openpar.documents.WordWriter;
import org.openpar.identity.Actor;
import org.openpar.opinion.OpinionVerdict;
import org.openpar.opinion.model.AskedTask;
import org.openpar.opinion.model.OpinionLetter;
import org.openpar.opinion.model.Remark;
import org.openpar.opinion.model.Round;
import org.springframework.stereotype.Component;

/// Writes the "Bảng tổng hợp, tiếp thu, giải trình ý kiến" that goes with a draft when it is
/// submitted (NĐ 30/2020/NĐ-CP, Điều 10). Official papers are Vietnamese, whatever the screen
/// speaks.
@Component
public class OpinionTable {

  /// @param task null for a remark about the whole
  /// @param letter by which the unit answered, null when there is none
  public record Row(
      @Nullable AskedTask task, String unit, @Nullable OpinionLetter letter, Remark remark) {}

  /// A unit that has nothing to add.
  public record Agreed(String unit, @Nullable OpinionLetter letter) {}

  private final FormProfiles profiles;
  private final Senders senders;

  OpinionTable(FormProfiles profiles, Senders senders) {
    this.profiles = profiles;
    this.senders = senders;
  }

  public WordWriter write(
      Round round, List<Agreed> agreed, List<Row> rows, Actor by, LocalDate day) {
    Sender sender = senders.of(by, day);
    OfficialHead head =
        new OfficialHead(
            sender.parentAgency(),
            sender.agency(),
            "",
            sender.symbol(),
            sender.place(),
            null,
            "Bảng tổng hợp, tiếp thu, giải trình ý kiến",
            round.title());
    WordWriter word = WordWriter.in(profiles.on(day)).head(head);
    word.paragraph(
        "Lấy ý kiến từ ngày %s đến ngày %s: %d/%d cơ quan, đơn vị đã trả lời, %d ý kiến góp ý."
            .formatted(
                said(round.askedOn()),
                said(round.dueOn()),
                round.sent(),
                round.asked(),
                rows.size()));
    if (!agreed.isEmpty()) {
      word.paragraph(
          agreed.stream()
              .map(unit -> cited(unit.unit(), unit.letter()))
              .collect(
                  Collectors.joining(
                      "; ",
                      "Thống nhất, không có ý kiến thêm (%d): ".formatted(agreed.size()),
                      ".")));
    }
    word.table(table(rows));
    word.signature(sender.signature(), List.of("Lưu: VT, CCHC"));
    return word;
  }

  private static RuledTable table(List<Row> rows) {
    RuledTable table =
        RuledTable.of(
            Column.text("TT", 5),
            Column.text("Cơ quan, đơn vị", 22),
            Column.text("Ý kiến góp ý", 44),
            Column.text("Tiếp thu, giải trình", 44));
    int number = 0;
    @Nullable String group = null;
    for (Row row : rows) {
      AskedTask task = row.task();
      String heading = task == null ? "Ý kiến chung" : task.code() + ". " + task.text();
      if (!heading.equals(group)) {
        table.group("", heading);
        group = heading;
      }
      table.row(
          Integer.toString(++number),
          cited(row.unit(), row.letter()),
          row.remark().words(),
          said(row.remark()));
    }
    return table;
  }

  private static String cited(String unit, @Nullable OpinionLetter letter) {
    return letter == null
        ? unit
        : "%s (Công văn số %s ngày %s)".formatted(unit, letter.number(), said(letter.date()));
  }

  private static String said(Remark remark) {
    OpinionVerdict verdict = remark.verdict();
    String answer = Objects.requireNonNullElse(remark.answer(), "");
    if (verdict == null) {
      return "";
    }
    String said =
        switch (verdict) {
          case ACCEPTED -> "Tiếp thu";
          case PARTLY -> "Tiếp thu một phần";
          case REJECTED -> "Không tiếp thu";
        };
    return answer.isEmpty() ? said + "." : said + ": " + answer;
  }

  private static String said(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
