package org.openpar.reporting.paper;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.label;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.percent;
import static org.openpar.documents.Column.text;

import java.util.List;
import java.util.Locale;
import org.openpar.execution.Bucket;
import org.openpar.execution.Tally;
import org.openpar.execution.TaskProgress;
import org.openpar.plan.TaskBrief;
import org.openpar.reporting.model.AreaFigures;
import org.openpar.reporting.model.OpenTask;
import org.openpar.reporting.model.ProgressReport;
import org.openpar.reporting.model.TaskLine;
import org.openpar.reporting.model.UnitFigures;

/// The tables of a report. The columns of the areas are the buckets, so each row adds up to its
/// total and each column to the last row.
final class Tables {

  private Tables() {}

  static Grid areas(ProgressReport report, String place) {
    Grid grid =
        new Grid(
            "",
            label("TT", 5),
            text("Lĩnh vực", 40),
            number("Tổng số", 8),
            number("Hoàn thành đúng hạn", 8),
            number("Hoàn thành quá hạn", 8),
            number("Chờ xác nhận", 8),
            number("Chưa đạt", 8),
            number("Đang thực hiện", 8),
            number("Thường xuyên", 8),
            number("Chưa đến kỳ", 8),
            number("Quá hạn chưa xong", 8),
            percent("Tỷ lệ hoàn thành", 10));
    for (AreaFigures area : report.areas()) {
      grid.row(cells(area.code(), Words.sentence(area.title(), place), area.tally()));
    }
    return grid.total(cells("", "Tổng cộng", report.tally()));
  }

  private static Object[] cells(String code, String title, Tally tally) {
    return new Object[] {
      code,
      title,
      tally.total(),
      tally.of(Bucket.DONE_ON_TIME),
      tally.of(Bucket.DONE_LATE),
      tally.of(Bucket.AWAITING),
      tally.of(Bucket.UNSATISFACTORY),
      underWay(tally),
      tally.of(Bucket.REGULAR),
      tally.of(Bucket.NOT_YET),
      tally.of(Bucket.OVERDUE),
      tally.share()
    };
  }

  private static int underWay(Tally tally) {
    return tally.of(Bucket.IN_TIME) + tally.of(Bucket.DUE_SOON);
  }

  static Grid units(String caption, ProgressReport report) {
    Grid grid =
        new Grid(
            caption,
            label("TT", 5),
            text("Cơ quan, đơn vị", 30),
            number("Được giao", 9),
            number("Đã đến kỳ", 9),
            number("Hoàn thành", 9),
            number("Chờ xác nhận", 9),
            number("Chưa đạt", 9),
            number("Quá hạn", 9),
            percent("Tỷ lệ hoàn thành", 11));
    int position = 0;
    for (UnitFigures unit : report.unitLines()) {
      grid.row(cells(++position, unit.name(), unit));
    }
    return grid.total(cells("", "Tổng cộng", report.sumOfUnits()));
  }

  private static Object[] cells(Object position, String name, UnitFigures unit) {
    return new Object[] {
      position,
      name,
      unit.given(),
      unit.owed(),
      unit.completed(),
      unit.awaiting(),
      unit.unsatisfactory(),
      unit.overdue(),
      unit.share()
    };
  }

  /// @param whose what is said of the units ("Đơn vị chưa hoàn thành")
  static Grid open(String caption, String whose, List<OpenTask> tasks) {
    Grid grid =
        new Grid(caption, label("TT", 7), text("Nhiệm vụ", 36), date("Hạn", 12), text(whose, 40));
    for (OpenTask task : tasks) {
      grid.row(task.code(), task.text(), task.due(), units(task));
    }
    return grid;
  }

  private static String units(OpenTask task) {
    String names = String.join("; ", task.units());
    return task.owing() < 2 ? names : Words.count(task.owing()) + " đơn vị: " + names;
  }

  static Grid tasks(ProgressReport report, String place) {
    Grid grid =
        new Grid(
            "",
            label("TT", 8),
            text("Nhiệm vụ", 44),
            text("Sản phẩm", 24),
            text("Cơ quan chủ trì", 26),
            text("Thời gian thực hiện", 18),
            text("Tình trạng", 22));
    int area = 0;
    for (TaskLine line : report.tasks()) {
      TaskBrief brief = line.brief();
      if (brief.areaPosition() != area) {
        area = brief.areaPosition();
        grid.group(brief.areaCode(), brief.areaTitle().toUpperCase(Locale.of("vi")));
      }
      grid.row(
          brief.code(),
          brief.text(),
          brief.product(),
          brief.leadWords(),
          brief.deadlineWords(),
          standing(line.progress()));
    }
    return grid;
  }

  /// "Đang thực hiện (12/32)": a task of many units tells how many of their shares are done.
  private static String standing(TaskProgress task) {
    String words =
        switch (task.bucket()) {
          case DONE_ON_TIME -> "Hoàn thành đúng hạn";
          case DONE_LATE -> "Hoàn thành quá hạn";
          case AWAITING -> "Chờ xác nhận";
          case UNSATISFACTORY -> "Chưa đạt yêu cầu";
          case OVERDUE -> "Quá hạn chưa hoàn thành";
          case DUE_SOON -> "Đang thực hiện, sắp đến hạn";
          case IN_TIME -> "Đang thực hiện trong hạn";
          case REGULAR -> "Thường xuyên, đang thực hiện";
          case NOT_YET -> "Chưa đến kỳ";
        };
    return task.assignments() > 1
        ? words + " (xong %d/%d)".formatted(task.completed(), task.assignments())
        : words;
  }
}
