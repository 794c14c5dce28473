package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Obligation;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.Standing;
import org.openpar.execution.WorkState;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;

/// A row of a list as others read it. Names of units come from the register, as of the day.
record BriefRow(Units units, LocalDate day, int dueSoonDays) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  AssignmentBrief brief(ResultSet row) throws SQLException {
    return brief(row, TaskWords.of(row));
  }

  AssignmentBrief brief(ResultSet row, TaskWords task) throws SQLException {
    UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
    return new AssignmentBrief(
        new AssignmentId(row.getObject("id", UUID.class)),
        new PlanId(row.getObject("plan_id", UUID.class)),
        new TaskId(row.getObject("task_id", UUID.class)),
        task.code(),
        task.areaCode(),
        task.areaPosition(),
        task.text(),
        unit,
        units.nameOn(unit, day),
        row.getString("label"),
        standing(row),
        row.getObject("completed_on", LocalDate.class),
        product(row),
        row.getInt("evidence"),
        row.getString("reason"),
        row.getString("said"),
        row.getString("said_by"),
        row.getObject("said_on", LocalDate.class));
  }

  /// What the plan says of a task. Of a list of thousands it is read once a task, not once a row.
  record TaskWords(String code, String areaCode, int areaPosition, String text) {

    static final String COLUMNS = "t.code, t.area_code, t.area_position, t.text";

    static TaskWords of(ResultSet row) throws SQLException {
      return new TaskWords(
          row.getString("code"),
          row.getString("area_code"),
          row.getInt("area_position"),
          row.getString("text"));
    }
  }

  Standing standing(ResultSet row) throws SQLException {
    Obligation owed =
        new Obligation(
            row.getInt("number"),
            row.getString("label"),
            row.getObject("start", LocalDate.class),
            row.getObject("due", LocalDate.class),
            row.getBoolean("regular"));
    WorkState work = WorkState.valueOf(row.getString("state"));
    return Standing.of(
        owed, work, row.getObject("completed_on", LocalDate.class), day, dueSoonDays);
  }

  private static @Nullable String product(ResultSet row) throws SQLException {
    String number = row.getString("product_number");
    LocalDate date = row.getObject("product_date", LocalDate.class);
    return number == null || date == null ? number : number + ", " + DAY.format(date);
  }
}
