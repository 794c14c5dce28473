package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.Bucket;
import org.openpar.execution.model.FoundAssignments;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.openpar.platform.web.kit.PageOf;
import org.springframework.http.HttpStatus;

/// A list of assignments as far as the reader may see, filtered, sorted and paged in the database.
///
/// @param now the unit that has it today, where it is another than the plan's; "" for nobody
/// @param onMap by what name the map asked for has the unit that answers; null when none was
///     asked for
/// @param ownerless how many nobody answers for and the reader may give to a unit
/// @param units to choose from
/// @param areas of the chosen plan, to choose from
public record AssignmentsPage(
    AssignmentFilter filter,
    LocalDate day,
    FoundAssignments found,
    Map<AssignmentId, String> now,
    @Nullable Function<AssignmentBrief, String> onMap,
    int ownerless,
    List<Option> plans,
    List<Option> units,
    List<Option> areas)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors().status();
  }

  public List<AssignmentBrief> rows() {
    return found.rows();
  }

  /// The unit that has it today, null while it is the plan's.
  public @Nullable String now(AssignmentBrief row) {
    return now.get(row.id());
  }

  /// The day of the map asked for, null when the list is as its own day has it.
  public @Nullable LocalDate map() {
    return filter.mapDay().find().orElse(null);
  }

  /// The unit that answers for it by the map asked for, "" where nobody does.
  public String unit(AssignmentBrief row) {
    return onMap == null ? row.unitName() : onMap.apply(row);
  }

  /// What stands in the field of the map.
  public String mapField(Texts t) {
    return filter.mapDay().field(t);
  }

  public int count() {
    return found.total();
  }

  public FormErrors errors() {
    return filter.errors();
  }

  /// The day in its field, as typed where it cannot be read.
  public String typedDay(Texts t) {
    String typed = filter.ngay();
    return typed != null && !typed.isBlank() && !filter.dated() ? typed : t.date(day);
  }

  /// The same list in another order.
  public String sortedBy(String sort) {
    return filter.sortedBy(sort).at("/danh-sach");
  }

  /// The list as it is narrowed and sorted, from its first page.
  public String address() {
    return filter.at("/danh-sach");
  }

  public PageOf pages() {
    return new PageOf(address(), filter.page(), AssignmentFilter.ROWS, count());
  }

  public String sort() {
    return filter.order();
  }

  public StandingMarks marks(AssignmentBrief brief) {
    return new StandingMarks(brief.standing(), brief.completedOn(), day);
  }

  public List<Option> buckets(Texts t) {
    return Arrays.stream(Bucket.values())
        .map(bucket -> new Option(bucket.name(), t.say("execution.bucket." + bucket)))
        .toList();
  }

  public List<Option> sorts(Texts t) {
    return Stream.of("code", "unit", "due", "bucket")
        .map(sort -> new Option(sort, t.say("execution.sort." + sort)))
        .toList();
  }
}
