package org.openpar.execution.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.openpar.documents.Column;
import org.openpar.documents.SheetWriter;
import org.openpar.execution.AssignmentBrief;
import org.openpar.platform.text.Texts;

/// A list of assignments as an Excel file, written row by row: a country's needs no more memory
/// than a district's.
public final class AssignmentWorkbook implements Closeable {

  private final SheetWriter sheet;
  private final Texts t;
  private int rows;

  private AssignmentWorkbook(SheetWriter sheet, Texts t) {
    this.sheet = sheet;
    this.t = t;
  }

  public static AssignmentWorkbook to(OutputStream out, LocalDate day, Texts t) {
    SheetWriter sheet =
        SheetWriter.to(out, t.say("execution.list"))
            .title(t.say("execution.list"))
            .asOf(t.say("execution.as-of", t.date(day)))
            .columns(
                Column.label(t.say("execution.column.row"), 6),
                Column.label(t.say("execution.column.code"), 9),
                Column.label(t.say("execution.column.area"), 8),
                Column.text(t.say("execution.column.task"), 60),
                Column.text(t.say("execution.column.unit"), 28),
                Column.label(t.say("execution.column.period"), 14),
                Column.date(t.say("execution.column.due"), 12),
                Column.label(t.say("execution.column.work"), 18),
                Column.label(t.say("execution.column.bucket"), 18),
                Column.date(t.say("execution.column.completed-on"), 12),
                Column.text(t.say("execution.column.product"), 24),
                Column.number(t.say("execution.column.evidence"), 8),
                Column.text(t.say("execution.column.said"), 50),
                Column.text(t.say("execution.column.said-by"), 22),
                Column.date(t.say("execution.column.said-on"), 12));
    return new AssignmentWorkbook(sheet, t);
  }

  public void add(AssignmentBrief brief) throws IOException {
    sheet.row(
        ++rows,
        brief.code(),
        brief.areaCode(),
        brief.text(),
        brief.unitName(),
        brief.label(),
        brief.standing().due(),
        t.say("execution.work." + brief.standing().work()),
        t.say("execution.bucket." + brief.standing().bucket()),
        brief.completedOn(),
        brief.product(),
        brief.evidence(),
        brief.lastWords(),
        brief.reportedBy(),
        brief.reportedOn());
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
