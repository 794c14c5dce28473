package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineKind;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.openpar.platform.web.kit.PageOf;

/// The tasks of promulgated plans that wait for something to happen.
///
/// @param all every task whose words wait, whatever became of it
/// @param records whether the reader records what happened
public record WaitingTasksPage(
    List<WaitingRow> all, WaitingFilter filter, LocalDate day, boolean records) implements Page {

  /// Everything the filter admits.
  public List<WaitingRow> found() {
    return filter.of(all);
  }

  public List<WaitingRow> rows() {
    return found().stream()
        .skip((long) (filter.page() - 1) * WaitingFilter.ROWS)
        .limit(WaitingFilter.ROWS)
        .toList();
  }

  public PageOf pages() {
    return new PageOf(address(), filter.page(), WaitingFilter.ROWS, found().size());
  }

  public long waiting() {
    return all.stream().filter(row -> row.state().waits()).count();
  }

  public String address() {
    return filter.at(OccurrencePaths.LIST);
  }

  public List<Option> plans() {
    return all.stream()
        .map(row -> row.waiting().plan())
        .distinct()
        .map(plan -> new Option(plan.id().value().toString(), plan.year() + ", " + plan.number()))
        .toList();
  }

  public static List<Option> kinds(Texts t) {
    return Arrays.stream(DeadlineKind.values())
        .filter(DeadlineKind::waits)
        .map(kind -> new Option(kind.name(), t.say("deadline.kind." + kind)))
        .toList();
  }

  public static List<Option> states(Texts t) {
    return Stream.concat(
            Arrays.stream(WaitingFilter.State.values()).map(WaitingFilter.State::name),
            Stream.of(WaitingFilter.ALL))
        .map(state -> new Option(state, t.say("execution.waiting.state." + state)))
        .toList();
  }

  public static List<Option> sorts(Texts t) {
    return WaitingFilter.SORTS.stream()
        .map(sort -> new Option(sort, t.say("execution.waiting.sort." + sort)))
        .toList();
  }

  public static String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
