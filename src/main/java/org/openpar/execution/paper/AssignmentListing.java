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

  /// By the names the units had on the day.
  public static Listing<AssignmentBrief> of(LocalDate day, Texts t) {
    return rest(told(t.say("execution.as-of", t.date(day)), day, t), t);
  }

  /// @param onMap the unit that answers by the map of another day, beside the one of the day
  public static Listing<AssignmentBrief> of(
      LocalDate day, LocalDate map, Function<AssignmentBrief, String> onMap, Texts t) {
    String asOf = t.say("execution.as-of", t.date(day)) + "; " + t.say("map.file", t.date(map));
    return rest(
        told(asOf, day, t).with(Column.text(t.say("map.column", t.date(map)), 28), onMap::apply),
        t);
  }

  private static Listing<AssignmentBrief> told(String asOf, LocalDate day, Texts t) {
    String title = t.say("execution.list");
    return Listing.<AssignmentBrief>of("viec-duoc-giao-" + day, title, title, asOf)
        .counting(Column.label(t.say("execution.column.row"), 6))
        .with(Column.label(t.say("execution.column.code"), 9), AssignmentBrief::code)
        .with(Column.label(t.say("execution.column.area"), 8), AssignmentBrief::areaCode)
        .with(Column.text(t.say("execution.column.task"), 60), AssignmentBrief::text)
        .with(Column.text(t.say("execution.column.unit"), 28), AssignmentBrief::unitName);
  }

  private static Listing<AssignmentBrief> rest(Listing<AssignmentBrief> list, Texts t) {
    var works = words(WorkState.class, work -> t.say("execution.work." + work));
    var buckets = words(Bucket.class, bucket -> t.say("execution.bucket." + bucket));
    return list.with(Column.label(t.say("execution.column.period"), 14), AssignmentBrief::label)
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
