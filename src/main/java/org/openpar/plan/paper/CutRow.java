package org.openpar.plan.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.TaskField;

/// The lower half of a row that somebody cut in two at the foot of a page: it has no number, and
/// its words go on where those of the task above break off.
record CutRow(TableRow row, RawTask above) {

  private static final Pattern ENDED = Pattern.compile(".*[.;:!?]", Pattern.DOTALL);

  /// A comma, or a word that asks for another.
  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          ".*(?:,|(?<!\\p{L})(?:và|hoặc|của|với|các|tại|theo|trên|trong|từ|đến|để|do|về|cho|bằng|[Ss]ở|UBND"
              + "|ngày|[Tt]rước|[Tt]háng|[Qq]uý))",
          Pattern.DOTALL);

  private static final List<ColumnKind> BESIDE =
      List.of(
          ColumnKind.PRODUCT,
          ColumnKind.LEAD,
          ColumnKind.COOPERATING,
          ColumnKind.TIME,
          ColumnKind.MONEY,
          ColumnKind.NOTE);

  /// The row as the lower half of the task above, if its words look like it.
  static Optional<CutRow> of(TableRow row, RawTask above) {
    return Optional.of(new CutRow(row, above)).filter(CutRow::looksLikeIt);
  }

  private boolean looksLikeIt() {
    String text = row.text(ColumnKind.TASK);
    return !row.numbered()
        && !Mark.isBullet(row.text(ColumnKind.NUMBER))
        && !RowKind.reachedFromAbove(row)
        && !ENDED.matcher(above.text()).matches()
        && (text.isEmpty() ? isCertain() : textGoesOn(text));
  }

  private boolean textGoesOn(String text) {
    boolean lower =
        above.number() != null && Character.isLowerCase(text.charAt(0)) && Mark.of(text).isEmpty();
    return lower || BROKEN_OFF.matcher(above.text()).matches() || leadGoesOn() && isCertain();
  }

  /// "Sở Tư" above "pháp".
  private boolean leadGoesOn() {
    String lead = row.text(ColumnKind.LEAD);
    return above.number() != null
        && above.lead() != null
        && !lead.isEmpty()
        && Character.isLowerCase(lead.charAt(0))
        && !Ditto.is(lead)
        && !lead.startsWith("các ");
  }

  /// Whether every cell goes on with the one above it.
  boolean isCertain() {
    return BESIDE.stream().allMatch(kind -> goesOn(row.text(kind), said(kind)));
  }

  /// Both halves as one task.
  RawTask joined(String words) {
    return new RawTask(
        above.path(),
        above.areaColumn(),
        above.groupColumn(),
        above.number(),
        joined(above.text(), row.text(ColumnKind.TASK)),
        joined(ColumnKind.PRODUCT),
        joined(ColumnKind.LEAD),
        joined(ColumnKind.COOPERATING),
        joined(ColumnKind.TIME),
        joined(ColumnKind.MONEY),
        joined(ColumnKind.NOTE),
        above.source(),
        above.and(FieldDoubt.of(TaskField.TEXT, "doubt.plan.cut-row", words)));
  }

  private static boolean goesOn(String more, @Nullable String before) {
    return Words.blank(more)
        || before == null
        || Words.blank(before)
        || before.equals(more)
        || Character.isLowerCase(more.charAt(0))
        || BROKEN_OFF.matcher(before).matches();
  }

  private @Nullable String said(ColumnKind kind) {
    return switch (kind) {
      case PRODUCT -> above.product();
      case LEAD -> above.lead();
      case COOPERATING -> above.cooperating();
      case TIME -> above.deadline();
      case MONEY -> above.money();
      default -> above.note();
    };
  }

  private @Nullable String joined(ColumnKind kind) {
    String before = said(kind);
    return before == null ? row.textOrNull(kind) : joined(before, row.text(kind));
  }

  private static String joined(String before, String more) {
    return Words.blank(more) || before.equals(more) ? before : before + " " + more;
  }
}
