package org.openpar.plan.web;

import java.io.IOException;
import java.util.List;
import org.openpar.documents.Column;
import org.openpar.documents.SheetWriter;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.text.Texts;

/// Tasks as rows of a sheet: the words of the paper and, beside them, what they were understood to
/// mean.
record TaskSheet(Understanding understood, Texts t) {

  void write(List<TaskLine> tasks, SheetWriter sheet) throws IOException {
    sheet.columns(columns());
    for (TaskLine task : tasks) {
      sheet.row(cells(task));
    }
  }

  private Column[] columns() {
    return new Column[] {
      Column.label(t.say("plan.field.code"), 8),
      Column.text(t.say("plan.field.area"), 24),
      Column.text(t.say("plan.field.group"), 24),
      Column.text(t.say("plan.field.text"), 48),
      Column.text(t.say("plan.field.product"), 24),
      Column.text(t.say("plan.field.lead"), 28),
      Column.number(t.say("plan.sheet.leads"), 10),
      Column.text(t.say("plan.field.cooperating"), 28),
      Column.text(t.say("plan.field.deadline"), 22),
      Column.text(t.say("plan.doubt.understood"), 24),
      Column.text(t.say("plan.field.money"), 16),
      Column.text(t.say("plan.field.note"), 24)
    };
  }

  private Object[] cells(TaskLine task) {
    return new Object[] {
      task.code(),
      task.areaCode() + ". " + task.areaTitle(),
      Words.of(task, TaskField.GROUP),
      task.text(),
      Words.of(task, TaskField.PRODUCT),
      Words.of(task, TaskField.LEAD),
      understood.leads(task).size(),
      Words.of(task, TaskField.COOPERATING),
      Words.of(task, TaskField.DEADLINE),
      understood.of(task, TaskField.DEADLINE, t),
      Words.of(task, TaskField.MONEY),
      Words.of(task, TaskField.NOTE)
    };
  }
}
