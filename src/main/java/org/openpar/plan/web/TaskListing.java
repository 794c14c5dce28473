package org.openpar.plan.web;

import java.time.LocalDate;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.text.Texts;

/// What the tasks of a plan say as a file: the words of the paper and, beside them, what they were
/// understood to mean.
record TaskListing(Understanding understood, Texts t) {

  Listing<TaskLine> of(Plan plan, LocalDate today) {
    return Listing.<TaskLine>of(
            "nhiem-vu-" + plan.year(),
            t.say("plan.tasks"),
            plan.title(),
            t.say("plan.sheet.as-of", t.date(today)))
        .with(Column.label(t.say("plan.field.code"), 8), TaskLine::code)
        .with(
            Column.text(t.say("plan.field.area"), 24),
            task -> task.areaCode() + ". " + task.areaTitle())
        .with(words("plan.field.group", 24), task -> Words.of(task, TaskField.GROUP))
        .with(words("plan.field.text", 48), TaskLine::text)
        .with(words("plan.field.product", 24), task -> Words.of(task, TaskField.PRODUCT))
        .with(words("plan.field.lead", 28), task -> Words.of(task, TaskField.LEAD))
        .with(Column.number(t.say("plan.sheet.leads"), 10), task -> understood.leads(task).size())
        .with(words("plan.field.cooperating", 28), task -> Words.of(task, TaskField.COOPERATING))
        .with(words("plan.field.deadline", 22), task -> Words.of(task, TaskField.DEADLINE))
        .with(
            words("plan.doubt.understood", 24), task -> understood.of(task, TaskField.DEADLINE, t))
        .with(words("plan.field.money", 16), task -> Words.of(task, TaskField.MONEY))
        .with(words("plan.field.note", 24), task -> Words.of(task, TaskField.NOTE));
  }

  private Column words(String key, int width) {
    return Column.text(t.say(key), width);
  }
}
