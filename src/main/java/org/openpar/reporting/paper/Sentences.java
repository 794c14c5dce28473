package org.openpar.reporting.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.execution.Tally;
import org.openpar.reporting.model.AreaFigures;
import org.openpar.reporting.model.ProgressReport;
import org.openpar.reporting.model.UnitFigures;

/// The official sentences about how tasks stand. Every task is told once, so the figures of a
/// sentence add up to its total.
final class Sentences {

  private Sentences() {}

  /// "Tính đến ngày 30/6/2021, trong tổng số 39 nhiệm vụ: 23/39 nhiệm vụ đã hoàn thành, …".
  static String overall(ProgressReport report) {
    return "Tính đến ngày %s, trong tổng số %s nhiệm vụ của Kế hoạch: %s."
        .formatted(
            Words.day(report.day()),
            Words.count(report.tally().total()),
            parts(report.tally(), true));
  }

  /// "Trong 23 nhiệm vụ đã hoàn thành, 20 nhiệm vụ đúng hạn, 03 nhiệm vụ quá hạn."
  static String punctuality(Tally tally) {
    return "Trong %s nhiệm vụ đã hoàn thành, %s nhiệm vụ hoàn thành đúng hạn, %s nhiệm vụ hoàn thành quá hạn."
        .formatted(
            Words.count(tally.done()),
            Words.count(tally.of(Bucket.DONE_ON_TIME)),
            Words.count(tally.of(Bucket.DONE_LATE)));
  }

  static String area(AreaFigures area, String place) {
    return "%s: %s.".formatted(Words.sentence(area.title(), place), parts(area.tally(), false));
  }

  static String units(ProgressReport report) {
    UnitFigures sum = report.sumOfUnits();
    String done =
        sum.completed() == 0
            ? "chưa có việc nào được xác nhận hoàn thành"
            : "đã hoàn thành " + Words.rate(sum.completed(), sum.given(), "việc");
    return "%s %s cơ quan, đơn vị, địa phương chủ trì với %s việc cụ thể theo từng kỳ; đến ngày %s có %s việc đã đến kỳ thực hiện, %s."
        .formatted(
            whose(report.map()),
            Words.count(report.units().size()),
            Words.count(sum.given()),
            Words.day(report.day()),
            Words.count(sum.owed()),
            done);
  }

  /// Whose figures they are: of the units of the plan, or restated on those of another day.
  private static String whose(@Nullable LocalDate map) {
    return map == null
        ? "Kế hoạch giao"
        : "Theo danh mục đơn vị ngày %s, số liệu của đơn vị đã sắp xếp được cộng vào đơn vị kế thừa: có"
            .formatted(Words.day(map));
  }

  /// "Sở Tài chính (lần gần nhất 05/9/2018); UBND cấp xã thuộc huyện Mai Sơn (22 đơn vị)".
  static String silent(List<UnitFigures> units) {
    return UnitFigures.fold(units).stream()
        .map(unit -> units.contains(unit) ? silent(unit) : unit.name())
        .collect(Collectors.joining("; "));
  }

  private static String silent(UnitFigures unit) {
    return unit.lastReport() == null
        ? unit.name() + " (chưa có báo cáo)"
        : unit.name() + " (lần gần nhất " + Words.day(unit.lastReport()) + ")";
  }

  private static String parts(Tally tally, boolean split) {
    List<String> parts = new ArrayList<>();
    parts.add(done(tally, split));
    add(parts, tally.of(Bucket.AWAITING), "chờ xác nhận kết quả");
    add(parts, tally.of(Bucket.IN_TIME), "đang thực hiện trong hạn");
    add(parts, tally.of(Bucket.DUE_SOON), "đang thực hiện, sắp đến hạn");
    add(parts, tally.of(Bucket.REGULAR), "thường xuyên đang thực hiện theo kỳ");
    add(parts, tally.of(Bucket.NOT_YET), "chưa đến kỳ thực hiện");
    add(parts, tally.of(Bucket.UNSATISFACTORY), "đã thực hiện nhưng chưa đạt yêu cầu");
    add(parts, tally.of(Bucket.OVERDUE), "quá hạn chưa hoàn thành");
    return String.join("; ", parts);
  }

  private static String done(Tally tally, boolean split) {
    if (tally.done() == 0) {
      return "chưa có nhiệm vụ nào hoàn thành trong " + Words.count(tally.total()) + " nhiệm vụ";
    }
    String done = "đã hoàn thành " + Words.rate(tally.done(), tally.total(), "nhiệm vụ");
    return split
        ? done
            + " (%s nhiệm vụ thường xuyên, %s nhiệm vụ có thời hạn)"
                .formatted(
                    Words.count(tally.regularDone()),
                    Words.count(tally.done() - tally.regularDone()))
        : done;
  }

  private static void add(List<String> parts, int number, String standing) {
    if (number > 0) {
      parts.add(Words.count(number) + " nhiệm vụ " + standing);
    }
  }
}
