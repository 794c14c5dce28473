package org.openpar.execution.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.label;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.text;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.execution.web.WaitingFilter.State;
import org.openpar.execution.web.WaitingRow.Line;
import org.openpar.organization.UnitId;
import org.openpar.platform.text.Texts;

/// The tasks that wait for something to happen as a file: a line for each event of a task, and one
/// for the units that wait.
final class WaitingListing {

  private WaitingListing() {}

  /// @param name of a unit on the day of the page
  static ListFile of(WaitingTasksPage page, Function<UnitId, String> name, Texts t) {
    String title = t.say("execution.waiting.title");
    return Listing.<Line>of(
            "cho-su-kien-" + page.day(), title, title, t.say("execution.as-of", t.date(page.day())))
        .counting(label(t.say("execution.column.row"), 6))
        .with(
            text(t.say("execution.filter.plan"), 18), line -> line.row().waiting().plan().number())
        .with(label(t.say("execution.column.code"), 9), line -> line.row().task().code())
        .with(text(t.say("execution.column.task"), 60), line -> line.row().task().text())
        .with(text(t.say("execution.column.unit"), 28), line -> line.row().task().leadWords())
        .with(number(t.say("execution.waiting.units"), 10), line -> line.units().size())
        .with(
            text(t.say("execution.waiting.names"), 60),
            line -> line.units().stream().map(name).collect(Collectors.joining("; ")))
        .with(text(t.say("execution.task.deadline"), 36), line -> line.row().task().deadlineWords())
        .with(
            text(t.say("execution.waiting.kind"), 28),
            line -> t.say("deadline.kind." + line.row().task().deadline().kind()))
        .with(
            label(t.say("execution.waiting.state"), 16),
            line -> t.say("execution.waiting.state." + state(line)))
        .with(
            date(t.say("execution.waiting.happened-on"), 14),
            line -> line.held() == null ? null : line.held().happenedOn())
        .with(
            text(t.say("execution.waiting.document"), 20),
            line -> line.held() == null ? null : line.held().document())
        .with(date(t.say("execution.waiting.due"), 14), Line::due)
        .with(
            text(t.say("execution.waiting.recorded-by"), 22),
            line -> line.held() == null ? null : line.held().person())
        .with(
            date(t.say("execution.waiting.recorded-on"), 14),
            line -> line.held() == null ? null : line.held().day())
        .rows(each -> page.found().stream().flatMap(WaitingRow::lines).forEach(each));
  }

  private static State state(Line line) {
    if (line.held() != null) {
      return State.RECORDED;
    }
    return line.row().waiting().closed() ? State.CLOSED : State.WAITING;
  }
}
