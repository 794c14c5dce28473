package org.openpar.execution.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.label;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.text;

import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.platform.text.Texts;

/// The tasks that wait for something to happen as a file.
final class WaitingListing {

  private WaitingListing() {}

  static ListFile of(WaitingTasksPage page, Texts t) {
    String title = t.say("execution.waiting.title");
    return Listing.<WaitingRow>of(
            "cho-su-kien-" + page.day(), title, title, t.say("execution.as-of", t.date(page.day())))
        .counting(label(t.say("execution.column.row"), 6))
        .with(text(t.say("execution.filter.plan"), 18), row -> row.waiting().plan().number())
        .with(label(t.say("execution.column.code"), 9), row -> row.task().code())
        .with(text(t.say("execution.column.task"), 60), row -> row.task().text())
        .with(text(t.say("execution.column.unit"), 28), row -> row.task().leadWords())
        .with(number(t.say("execution.waiting.units"), 10), row -> row.task().leads().size())
        .with(text(t.say("execution.task.deadline"), 36), row -> row.task().deadlineWords())
        .with(
            text(t.say("execution.waiting.kind"), 28),
            row -> t.say("deadline.kind." + row.task().deadline().kind()))
        .with(
            label(t.say("execution.waiting.state"), 16),
            row -> t.say("execution.waiting.state." + row.state()))
        .with(
            date(t.say("execution.waiting.happened-on"), 14),
            row -> row.held() == null ? null : row.held().happenedOn())
        .with(
            text(t.say("execution.waiting.document"), 20),
            row -> row.held() == null ? null : row.held().document())
        .with(date(t.say("execution.waiting.due"), 14), WaitingRow::due)
        .with(
            text(t.say("execution.waiting.recorded-by"), 22),
            row -> row.held() == null ? null : row.held().person())
        .with(
            date(t.say("execution.waiting.recorded-on"), 14),
            row -> row.held() == null ? null : row.held().day())
        .rows(page.found()::forEach);
  }
}
