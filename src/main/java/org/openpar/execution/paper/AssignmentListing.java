package org.openpar.execution.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.Bucket;
import org.openpar.execution.WorkState;
import org.openpar.platform.text.Texts;

/// What a list of assignments says as a file.
public final class AssignmentListing {

  private AssignmentListing() {}

  public static Listing<AssignmentBrief> of(LocalDate day, Texts t) {
    var works = words(WorkState.class, work -> t.say("execution.work." + work));
    var buckets = words(Bucket.class, bucket -> t.say("execution.bucket." + bucket));
    String title = t.say("execution.list");
    return Listing.<AssignmentBrief>of(
            "viec-duoc-giao-" + day, title, title, t.say("execution.as-of", t.date(day)))
        .counting(Column.label(t.say("execution.column.row"), 6))
        .with(Column.label(t.say("execution.column.code"), 9), AssignmentBrief::code)
        .with(Column.label(t.say("execution.column.area"), 8), AssignmentBrief::areaCode)
        .with(Column.text(t.say("execution.column.task"), 60), AssignmentBrief::text)
        .with(Column.text(t.say("execution.column.unit"), 28), AssignmentBrief::unitName)
        .with(Column.label(t.say("execution.column.period"), 14), AssignmentBrief::label)
        .with(Column.date(t.say("execution.column.due"), 12), row -> row.standing().due())
        .with(
            Column.label(t.say("execution.column.work"), 18),
            row -> works.get(row.standing().work()))
        .with(
            Column.label(t.say("execution.column.bucket"), 18),
            row -> buckets.get(row.standing().bucket()))
        .with(Column.date(t.say("execution.column.completed-on"), 12), AssignmentBrief::completedOn)
        .with(Column.text(t.say("execution.column.product"), 24), AssignmentBrief::product)
        .with(Column.number(t.say("execution.column.evidence"), 8), AssignmentBrief::evidence)
        .with(Column.text(t.say("execution.column.said"), 50), AssignmentBrief::lastWords)
        .with(Column.text(t.say("execution.column.said-by"), 22), AssignmentBrief::reportedBy)
        .with(Column.date(t.say("execution.column.said-on"), 12), AssignmentBrief::reportedOn);
  }

  /// Said once and not for every row.
  private static <E extends Enum<E>> Map<E, String> words(Class<E> type, Function<E, String> say) {
    return Arrays.stream(type.getEnumConstants())
        .collect(Collectors.toMap(it -> it, say, (one, _) -> one, () -> new EnumMap<>(type)));
  }
}
