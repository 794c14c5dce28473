package org.openpar.cascade.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openpar.calendar.WorkingDays;
import org.openpar.cascade.Verdict;
import org.openpar.cascade.model.AskedTask;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.CoverageRow;
import org.openpar.cascade.model.DistrictPlan;
import org.openpar.cascade.model.FigureChange;
import org.openpar.cascade.model.Judgement;
import org.openpar.documents.Column;
import org.openpar.documents.FormProfiles;
import org.openpar.documents.IssuingAgency;
import org.openpar.documents.OfficialHead;
import org.openpar.documents.RuledTable;
import org.openpar.documents.Sender;
import org.openpar.documents.WordWriter;
import org.openpar.documents.WordWriter.Orientation;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.text.Normal;
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
    String lines = new IssuingAgency(sender.agency(), sender.parentAgency()).lines();
    OfficialHead head =
        new OfficialHead(
            sender.parentAgency(),
            lines,
            "",
            sender.symbol(),
            sender.place(),
            null,
            "",
            "ban hành, bổ sung kế hoạch cải cách hành chính năm " + year);
    Upper upper = Upper.of(coverage);
    DueDays days = new DueDays(coverage.until(day), concerned);
    WordWriter word = WordWriter.in(profiles.on(day)).head(head).addressees(addressees(concerned));
    word.paragraph(
        "Thực hiện %s số %s ngày %s của %s, qua theo dõi việc ban hành kế hoạch cải cách hành chính"
                .formatted(upper.kind(), upper.number(), said(upper.issuedOn()), upper.issuer())
            + " năm %d của %s, tính đến ngày %s: "
                .formatted(year, whose(concerned), said(coverage.day()))
            + found(coverage, concerned)
            + days.found());
    word.paragraph(
        "%s đề nghị %s ban hành hoặc bổ sung kế hoạch theo danh mục kèm theo và cập nhật trên hệ"
                .formatted(sender.agency(), wanting(concerned))
            + " thống %s; nhiệm vụ không áp dụng thì nêu rõ lý do.".formatted(days.by(day)));
    word.signature(sender.signature(), List.of("Như trên", upper.informed(), "Lưu: VT, CCHC"));
    word.annex(
            "Phụ lục",
            "Danh mục nhiệm vụ chưa được đưa vào kế hoạch của đơn vị",
            head.attachment(lines.replace('\n', ' ')),
            Orientation.LANDSCAPE)
        .table(table(coverage, concerned, upper, days));
    return word;
  }

  /// A letter to each unit that lists its own gaps only, all in one file (zip); the stream stays
  /// open.
  public void writeEach(Coverage coverage, Sender sender, LocalDate day, OutputStream out)
      throws IOException {
    ZipOutputStream letters = new ZipOutputStream(out);
    int number = 0;
    for (CoverageRow row : coverage.rows()) {
      if (row.gaps() > 0) {
        letters.putNextEntry(
            new ZipEntry("%04d-%s.docx".formatted(++number, fileName(row.unit().name()))));
        write(coverage.of(row), sender, day).writeTo(letters);
        letters.closeEntry();
      }
    }
    letters.finish();
  }

  /// The plan above, as the letter cites it.
  ///
  /// @param level whose plan it is, in one word
  /// @param informed who gets a copy
  private record Upper(
      String number, LocalDate issuedOn, String issuer, String level, String informed) {

    static Upper of(Coverage coverage) {
      PlanSummary province = coverage.plan();
      DistrictPlan district = coverage.district();
      return district == null || district.number() == null || district.issuedOn() == null
          ? new Upper(
              province.number(),
              province.issuedOn(),
              province.issuer(),
              "tỉnh",
              "UBND tỉnh (để báo cáo)")
          : new Upper(
              district.number(),
              district.issuedOn(),
              district.name(),
              "huyện",
              "Sở Nội vụ (để theo dõi)");
    }

    String kind() {
      return number.contains("/KH") ? "Kế hoạch" : "Quyết định";
    }
  }

  private static String fileName(String unit) {
    return Normal.fold(unit).replaceAll("[^a-z0-9]+", "-");
  }

  private static String whose(List<CoverageRow> concerned) {
    return concerned.size() == 1 ? concerned.getFirst().unit().name() : "các cơ quan, đơn vị";
  }

  private static String wanting(List<CoverageRow> concerned) {
    return concerned.size() == 1 ? whose(concerned) : "các cơ quan, đơn vị nêu trên";
  }

  private static String found(Coverage coverage, List<CoverageRow> concerned) {
    String taken =
        "%d/%d phần việc được giao đã có trong kế hoạch của đơn vị; "
            .formatted(coverage.taken(), coverage.given());
    return concerned.size() == 1
        ? taken
            + "%d phần việc chưa đưa vào kế hoạch, chưa ban hành kế hoạch hoặc đặt thấp hơn yêu cầu."
                .formatted(concerned.getFirst().gaps())
        : taken
            + "%d đơn vị còn nhiệm vụ chưa đưa vào kế hoạch, chưa ban hành kế hoạch hoặc đặt thấp"
                .formatted(concerned.size())
            + " hơn yêu cầu.";
  }

  /// What the letter says of the own days of the units: who is late, and by when each is to mend
  /// it. A unit whose day has not come is not called late, and keeps its day.
  ///
  /// @param until the day lateness is told for
  private record DueDays(LocalDate until, List<CoverageRow> concerned) {

    String found() {
      if (concerned.size() == 1) {
        return foundOfOne(concerned.getFirst());
      }
      long late = concerned.stream().filter(this::late).count();
      long early = countEarly();
      String of = late == 0 ? "" : " %d đơn vị đã quá hạn ban hành kế hoạch.".formatted(late);
      return early == 0 ? of : of + " %d đơn vị chưa đến hạn ban hành kế hoạch.".formatted(early);
    }

    private String foundOfOne(CoverageRow row) {
      if (late(row)) {
        return " Hạn ban hành kế hoạch là ngày %s, đã quá %d ngày."
            .formatted(said(row.issuance().dueOn()), row.issuance().daysLate(until));
      }
      return early(row)
          ? " Hạn ban hành kế hoạch là ngày %s.".formatted(said(row.issuance().dueOn()))
          : "";
    }

    /// By when it is to be mended.
    String by(LocalDate day) {
      String ofEarly =
          concerned.size() == 1
              ? "chậm nhất ngày %s".formatted(said(concerned.getFirst().issuance().dueOn()))
              : "chậm nhất vào hạn ban hành của đơn vị ghi trong danh mục";
      if (countEarly() == concerned.size()) {
        return ofEarly;
      }
      String ofLate =
          "trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này" + lastDay(day);
      return countEarly() == 0
          ? ofLate
          : ofLate + "; đơn vị chưa đến hạn ban hành kế hoạch thì " + ofEarly;
    }

    /// Its name over its tasks, with its day where that still matters.
    String name(CoverageRow row) {
      String name = row.unit().name();
      String due = said(row.issuance().dueOn());
      if (late(row)) {
        return "%s (hạn ban hành %s, quá hạn %d ngày)"
            .formatted(name, due, row.issuance().daysLate(until));
      }
      return early(row) ? "%s (hạn ban hành %s)".formatted(name, due) : name;
    }

    private boolean late(CoverageRow row) {
      return !row.issuance().issued() && row.issuance().due(until);
    }

    private boolean early(CoverageRow row) {
      return !row.issuance().due(until);
    }

    private long countEarly() {
      return concerned.stream().filter(this::early).count();
    }

    /// The day it comes to, when the holidays of the year are known.
    private static String lastDay(LocalDate day) {
      return WORKING
          .after(day, DAYS_TO_ANSWER)
          .map(last -> " (chậm nhất ngày %s)".formatted(said(last)))
          .orElse("");
    }
  }

  private static List<String> addressees(List<CoverageRow> concerned) {
    return concerned.size() > NAMED
        ? List.of("Các cơ quan, đơn vị có tên trong danh mục kèm theo")
        : concerned.stream().map(row -> row.unit().name()).toList();
  }

  private static RuledTable table(
      Coverage coverage, List<CoverageRow> concerned, Upper upper, DueDays days) {
    RuledTable table =
        RuledTable.of(
            Column.text("Số, mã", 8),
            Column.text("Nhiệm vụ", 60),
            Column.text("Sản phẩm", 26),
            Column.date("Thời hạn %s giao".formatted(upper.level()), 14),
            Column.text("Nội dung cần bổ sung", 30));
    int number = 0;
    for (CoverageRow row : concerned) {
      table.group(Integer.toString(++number), days.name(row));
      for (int place = 0; place < row.cells().size(); place++) {
        Judgement judgement = row.cells().get(place);
        if (judgement != null && judgement.verdict().gap()) {
          AskedTask task = coverage.tasks().get(place);
          table.row(
              task.code(),
              task.asked().text(),
              task.asked().product(),
              task.asked().due(),
              wanted(judgement, upper));
        }
      }
    }
    return table;
  }

  private static String wanted(Judgement judgement, Upper upper) {
    if (judgement.verdict() == Verdict.NOT_ISSUED) {
      return "Ban hành kế hoạch của đơn vị";
    }
    if (judgement.verdict() == Verdict.MISSING) {
      return "Bổ sung nhiệm vụ";
    }
    List<String> wanted = new ArrayList<>();
    if (judgement.later()) {
      wanted.add("Đặt thời hạn không muộn hơn %s giao".formatted(upper.level()));
    }
    if (judgement.dropped()) {
      wanted.add("Bổ sung sản phẩm");
    }
    judgement.figures().stream()
        .filter(FigureChange::sure)
        .map(
            change ->
                "Đặt chỉ tiêu không thấp hơn “%s” (đơn vị ghi “%s”)"
                    .formatted(change.asked(), change.wrote()))
        .forEach(wanted::add);
    return String.join("; ", wanted);
  }

  private static String said(LocalDate day) {
    return "%02d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
