package org.openpar.cascade.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpar.calendar.WorkingDays;
import org.openpar.cascade.Verdict;
import org.openpar.cascade.model.Asked;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.CoverageRow;
import org.openpar.cascade.model.Judgement;
import org.openpar.documents.Column;
import org.openpar.documents.FormProfiles;
import org.openpar.documents.OfficialHead;
import org.openpar.documents.RuledTable;
import org.openpar.documents.Sender;
import org.openpar.documents.WordWriter;
import org.openpar.documents.WordWriter.Orientation;
import org.openpar.plan.TaskBrief;
import org.springframework.stereotype.Component;

/// Drafts the letter that asks units to issue their plans or to mend them (công văn đôn đốc), in
/// the form that is in force on its day; number and signature are left to whoever signs.
@Component
public class GapLetter {

  /// More addressees than this are named in the annex: no letter lists two hundred communes.
  private static final int NAMED = 20;

  private static final WorkingDays WORKING = new WorkingDays();
  private static final int DAYS_TO_ANSWER = 5;

  private final FormProfiles profiles;

  public GapLetter(FormProfiles profiles) {
    this.profiles = profiles;
  }

  /// @param sender who writes, as the head of its papers says
  public WordWriter write(Coverage coverage, Sender sender, LocalDate day) {
    List<CoverageRow> concerned = coverage.rows().stream().filter(row -> row.gaps() > 0).toList();
    int year = coverage.plan().year();
    OfficialHead head =
        new OfficialHead(
            sender.parentAgency(),
            sender.agency(),
            "",
            sender.symbol(),
            sender.place(),
            null,
            "",
            "V/v ban hành, bổ sung kế hoạch cải cách hành chính năm " + year);
    WordWriter word = WordWriter.in(profiles.on(day)).head(head).addressees(addressees(concerned));
    word.paragraph(
        "Thực hiện %s số %s ngày %s của %s, qua theo dõi việc ban hành kế hoạch cải cách hành chính"
                .formatted(
                    "Quyết định",
                    coverage.plan().number(),
                    said(coverage.plan().issuedOn()),
                    coverage.plan().issuer())
            + " năm %d của các cơ quan, đơn vị, tính đến ngày %s: "
                .formatted(year, said(coverage.day()))
            + "%d/%d phần việc được giao đã có trong kế hoạch của đơn vị; %d đơn vị còn nhiệm vụ chưa"
                .formatted(coverage.taken(), coverage.given(), concerned.size())
            + " đưa vào kế hoạch, chưa ban hành kế hoạch hoặc đặt thấp hơn yêu cầu.");
    word.paragraph(
        "%s đề nghị các cơ quan, đơn vị nêu trên ban hành hoặc bổ sung kế hoạch theo danh mục kèm"
                .formatted(sender.agency())
            + " theo và cập nhật trên hệ thống trong thời hạn 05 ngày làm việc kể từ ngày nhận được"
            + " văn bản này%s; nhiệm vụ không áp dụng thì nêu rõ lý do.".formatted(lastDay(day)));
    word.signature(
        sender.signature(), List.of("Như trên", "UBND tỉnh (để báo cáo)", "Lưu: VT, CCHC"));
    word.annex(
            "Phụ lục",
            "Danh mục nhiệm vụ chưa được đưa vào kế hoạch của đơn vị",
            head.attachment(sender.agency()),
            Orientation.LANDSCAPE)
        .table(table(coverage, concerned));
    return word;
  }

  /// The day it comes to, when the holidays of the year are known.
  private static String lastDay(LocalDate day) {
    return WORKING
        .after(day, DAYS_TO_ANSWER)
        .map(last -> " (chậm nhất ngày %s)".formatted(said(last)))
        .orElse("");
  }

  private static List<String> addressees(List<CoverageRow> concerned) {
    return concerned.size() > NAMED
        ? List.of("Các cơ quan, đơn vị có tên trong danh mục kèm theo")
        : concerned.stream().map(row -> row.unit().name()).toList();
  }

  private static RuledTable table(Coverage coverage, List<CoverageRow> concerned) {
    RuledTable table =
        RuledTable.of(
            Column.text("Số, mã", 8),
            Column.text("Nhiệm vụ", 60),
            Column.text("Sản phẩm", 26),
            Column.date("Thời hạn tỉnh giao", 14),
            Column.text("Nội dung cần bổ sung", 30));
    int number = 0;
    for (CoverageRow row : concerned) {
      table.group(Integer.toString(++number), row.unit().name());
      gaps(coverage, row)
          .forEach(
              (task, judgement) ->
                  table.row(
                      task.code(),
                      task.text(),
                      task.product(),
                      Asked.of(task, coverage.plan().year()).due(),
                      wanted(judgement)));
    }
    return table;
  }

  private static Map<TaskBrief, Judgement> gaps(Coverage coverage, CoverageRow row) {
    Map<TaskBrief, Judgement> gaps = new LinkedHashMap<>();
    for (int place = 0; place < row.cells().size(); place++) {
      Judgement judgement = row.cells().get(place);
      if (judgement != null && judgement.verdict().gap()) {
        gaps.put(coverage.tasks().get(place), judgement);
      }
    }
    return gaps;
  }

  private static String wanted(Judgement judgement) {
    if (judgement.verdict() == Verdict.NOT_ISSUED) {
      return "Ban hành kế hoạch của đơn vị";
    }
    if (judgement.verdict() == Verdict.MISSING) {
      return "Bổ sung nhiệm vụ";
    }
    List<String> wanted = new ArrayList<>();
    if (judgement.later()) {
      wanted.add("Đặt thời hạn không muộn hơn tỉnh giao");
    }
    if (judgement.dropped()) {
      wanted.add("Bổ sung sản phẩm");
    }
    return String.join("; ", wanted);
  }

  private static String said(LocalDate day) {
    return "%02d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
