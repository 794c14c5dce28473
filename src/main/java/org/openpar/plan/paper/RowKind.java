package org.openpar.plan.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpar.documents.Cell;

/// What a row of an annex is. The first rule of [#RULES] that fits decides; a row that none
/// fits is a task.
enum RowKind {
  BLANK,
  COLUMN_NUMBERS,
  TOTAL,
  HEADING,
  CONTINUATION,
  ORPHAN,
  TASK;

  private static final Set<ColumnKind> PARTS_OF_A_TASK =
      EnumSet.complementOf(EnumSet.of(ColumnKind.MONEY, ColumnKind.NOTE, ColumnKind.OTHER));
  private static final Pattern COLUMN_NUMBER = Pattern.compile("[(\\[]?(?:\\d{1,2}|[A-H])[)\\]]?");

  /// With its marks: "Công tác chỉ đạo" adds nothing up.
  private static final Pattern ADDING =
      Pattern.compile("t\u1ed5ng|c\u1ed9ng", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BULLET = Pattern.compile("[-–+•*].*", Pattern.DOTALL);

  /// A reason to take a row for something else than a task.
  private interface Rule {
    boolean fits(TableRow row);
  }

  private record Verdict(RowKind kind, Rule rule) {}

  private static final List<Verdict> RULES =
      List.of(
          new Verdict(BLANK, RowKind::holdsNothing),
          new Verdict(COLUMN_NUMBERS, RowKind::numbersTheColumns),
          new Verdict(TOTAL, RowKind::addsUp),
          new Verdict(HEADING, RowKind::isOneWideCell),
          new Verdict(HEADING, RowKind::isNumeralAndTitle),
          new Verdict(HEADING, RowKind::isAreaWithMore),
          new Verdict(HEADING, RowKind::isGroupWithFigures),
          new Verdict(CONTINUATION, RowKind::continuesTheRowAbove),
          new Verdict(CONTINUATION, RowKind::namesAnotherProduct),
          new Verdict(HEADING, RowKind::isOneTitleAlone),
          new Verdict(ORPHAN, RowKind::namesNoTask));

  static RowKind of(TableRow row) {
    return RULES.stream()
        .filter(verdict -> verdict.rule().fits(row))
        .map(Verdict::kind)
        .findFirst()
        .orElse(TASK);
  }

  private static boolean holdsNothing(TableRow row) {
    return row.own().isEmpty();
  }

  /// "(1) (2) (3) …" below the header.
  private static boolean numbersTheColumns(TableRow row) {
    List<Cell> own = row.own();
    return own.size() >= 3
        && own.size() >= row.grid().columns() - 1
        && own.stream().allMatch(cell -> COLUMN_NUMBER.matcher(Words.tidy(cell.text())).matches());
  }

  private static boolean addsUp(TableRow row) {
    String first = row.own().getFirst().text();
    return saysNoMore(row, ColumnKind.LEAD, first)
        && saysNoMore(row, ColumnKind.TIME, first)
        && ADDING.matcher(Words.tidy(first)).lookingAt()
        && (Vocabulary.STANDARD.begins("footer", first)
            || Vocabulary.STANDARD.contains("footer.whole", first));
  }

  /// "Tổng cộng" may be merged over all columns but the money's.
  private static boolean saysNoMore(TableRow row, ColumnKind kind, String first) {
    return row.empty(kind) || row.text(kind).equals(Words.tidy(first));
  }

  private static boolean isOneWideCell(TableRow row) {
    return row.own().size() == 1
        && row.own().getFirst().columnSpan() > Math.max(1, row.grid().columns() / 2)
        && !reachedFromAbove(row);
  }

  /// A numbered row without agency and date is a heading, not a task; it may add up the money.
  private static boolean isNumeralAndTitle(TableRow row) {
    List<Cell> own = row.ownButMoney();
    return own.size() == 2
        && row.numeral().isPresent()
        && Numeral.of(own.getFirst().text()).isPresent()
        && !reachedFromAbove(row);
  }

  /// "II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | | Văn phòng UBND tỉnh" is an area though an agency stands
  /// beside it.
  private static boolean isAreaWithMore(TableRow row) {
    Heading heading = Heading.of(row.text(ColumnKind.TASK));
    boolean high =
        heading
            .numeral()
            .or(row::numeral)
            .filter(
                numeral ->
                    numeral.style() == Numeral.Style.ROMAN
                        || numeral.style() == Numeral.Style.LETTER)
            .isPresent();
    return high && !reachedFromAbove(row) && Words.capitals(heading.title()) && heading.namesArea();
  }

  /// "1 | CHỈ ĐẠO ĐIỀU HÀNH | 8,5 | 7,2" below "Tiêu chí | Điểm chuẩn | Điểm đạt | Giải pháp".
  private static boolean isGroupWithFigures(TableRow row) {
    return row.numeral().isPresent()
        && !row.empty(ColumnKind.GROUP)
        && PARTS_OF_A_TASK.stream()
            .filter(kind -> kind != ColumnKind.NUMBER && kind != ColumnKind.GROUP)
            .allMatch(row::empty);
  }

  /// A bullet, or the rest of a sentence, with nothing beside it belongs to the task above.
  private static boolean continuesTheRowAbove(TableRow row) {
    if (row.own().size() != 1 || reachedFromAbove(row)) {
      return false;
    }
    String text = Words.tidy(row.own().getFirst().text());
    boolean rest = Character.isLowerCase(text.charAt(0)) && Numeral.numbered(text).isEmpty();
    boolean bullet = BULLET.matcher(text).matches() || Mark.isBullet(row.text(ColumnKind.NUMBER));
    return row.text(ColumnKind.TASK).equals(text) && (rest || bullet);
  }

  /// A second product of the task above stands in its column alone.
  private static boolean namesAnotherProduct(TableRow row) {
    return row.own().size() == 1
        && !reachedFromAbove(row)
        && row.empty(ColumnKind.TASK)
        && row.text(ColumnKind.PRODUCT).equals(Words.tidy(row.own().getFirst().text()));
  }

  private static boolean isOneTitleAlone(TableRow row) {
    return row.own().size() == 1 && !reachedFromAbove(row) && !isBareNumeral(row);
  }

  private static boolean namesNoTask(TableRow row) {
    return row.empty(ColumnKind.TASK);
  }

  private static boolean isBareNumeral(TableRow row) {
    return Numeral.of(row.own().getFirst().text()).isPresent();
  }

  /// Cells merged down from above make a row part of a task, never a heading.
  static boolean reachedFromAbove(TableRow row) {
    return PARTS_OF_A_TASK.stream().anyMatch(row::reaches);
  }
}
