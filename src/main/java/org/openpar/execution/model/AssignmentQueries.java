package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.WorkState;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the pages of this module read, as of a day and as far as the actor may see.
@Service
@Transactional(readOnly = true)
public class AssignmentQueries {

  private static final String SHEET =
      """
      select a.*, t.year, t.position, t.code, t.area_position, t.area_code, t.area_title, t.text,
             t.product, t.lead_words, t.cooperating_words, t.deadline_words, today.version,
             said.words as said, said.person_name as said_by, said.day as said_on
        from execution.every_assignment_on(:day) a
        join execution.task_brief_on(:day) t on t.task_id = a.task_id
        join execution.assignment today on today.id = a.id
      """
          + AsOf.SAID
          + """
       where a.id = :id
      """;
  private static final String STEPS =
      """
      select kind, at, day, state_after, words, product_number, product_date, person_name, unit_name,
             on_behalf_of
        from execution.progress
       where assignment_id = ? and day <= ?
       order by number desc
      """;

  private final JdbcClient jdbc;
  private final AssignmentLists lists;
  private final Competence competence;
  private final Units units;
  private final ExecutionSettings settings;
  private final AsOf asOf;
  private final Responsibility responsibility;

  AssignmentQueries(
      JdbcClient jdbc,
      AssignmentLists lists,
      Competence competence,
      Units units,
      ExecutionSettings settings,
      AsOf asOf,
      Responsibility responsibility) {
    this.responsibility = responsibility;
    this.asOf = asOf;
    this.jdbc = jdbc;
    this.lists = lists;
    this.competence = competence;
    this.units = units;
    this.settings = settings;
  }

  /// The assignment, or [NotFound] when the actor may not see it.
  public AssignmentSheet assignment(AssignmentId id, LocalDate day, Actor actor) {
    BriefRow rows = new BriefRow(units, day, settings.dueSoonDays());
    return jdbc.sql(asOf.sql(SHEET, day))
        .param("id", id.value())
        .param("day", day)
        .query((row, number) -> sheet(row, rows.brief(row)))
        .optional()
        .filter(sheet -> competence.mayRead(actor, responsibility.holder(sheet.brief())))
        .orElseThrow(() -> new NotFound("assignment " + id.value()));
  }

  /// Everything said and done about it up to the end of the day, the last first.
  public List<ProgressStep> listSteps(AssignmentId id, LocalDate day) {
    return jdbc.sql(STEPS).params(id.value(), day).query((row, number) -> step(row)).list();
  }

  /// The days it had before documents moved them, the last first; those that are in force by then.
  public List<DueChange> listDueChanges(AssignmentId id, LocalDate day) {
    return jdbc.sql(
            """
            select c.day, c.due, c.document, o.step
              from execution.due_change c
              left join execution.occurrence o on o.number = c.occurrence
             where c.assignment_id = ? and c.day <= ? order by c.number desc
            """)
        .params(id.value(), day)
        .query((row, number) -> dueChange(row))
        .list();
  }

  private static DueChange dueChange(ResultSet row) throws SQLException {
    String step = row.getString("step");
    return new DueChange(
        row.getObject("day", LocalDate.class),
        row.getObject("due", LocalDate.class),
        row.getString("document"),
        step == null ? null : OccurrenceStep.valueOf(step));
  }

  public List<UnitId> listCoordinators(TaskId task) {
    return jdbc.sql("select unit_id from execution.task_coordinator where task_id = ?")
        .param(task.value())
        .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
        .list();
  }

  /// The areas of a plan that were given to anybody.
  public List<PlanArea> listAreas(PlanId plan) {
    return jdbc.sql(
            """
            select distinct area_position, area_code, area_title from execution.task_brief
             where plan_id = ? order by area_position
            """)
        .param(plan.value())
        .query((row, number) -> new PlanArea(row.getInt(1), row.getString(2), row.getString(3)))
        .list();
  }

  /// An area (lĩnh vực) as printed in the plan.
  public record PlanArea(int position, String code, String title) {

    public String words() {
      return code + ". " + title;
    }
  }

  public List<AssignmentBrief> list(AssignmentSearch search, Actor actor) {
    return lists.list(search, competence.sight(actor, search));
  }

  /// One page of what a search finds, and how many there are in all.
  public FoundAssignments page(AssignmentSearch search, Actor actor) {
    return lists.page(search, competence.sight(actor, search));
  }

  /// What the actor's own unit owes today: all that calls for something, and of what waits, is done
  /// or is still to come the first few.
  public List<OwedAssignment> listOwed(Actor actor, LocalDate today, int few) {
    return mayRead(actor) ? lists.owed(actor.unit(), today, few) : List.of();
  }

  private boolean mayRead(Actor actor) {
    return competence.mayRead(actor, actor.unit());
  }

  public void each(AssignmentSearch search, Actor actor, Consumer<AssignmentBrief> row) {
    lists.each(search, competence.sight(actor, search), row);
  }

  private static AssignmentSheet sheet(ResultSet row, AssignmentBrief brief) throws SQLException {
    return new AssignmentSheet(
        brief,
        row.getInt("version"),
        new AssignmentSheet.TaskWords(
            row.getInt("year"),
            row.getString("area_title"),
            row.getString("product"),
            row.getString("lead_words"),
            row.getString("cooperating_words"),
            row.getString("deadline_words")),
        row.getObject("start", LocalDate.class),
        product(row),
        row.getObject("withdrawn_on", LocalDate.class));
  }

  private static ProgressStep step(ResultSet row) throws SQLException {
    return new ProgressStep(
        StepKind.valueOf(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("day", LocalDate.class),
        WorkState.valueOf(row.getString("state_after")),
        row.getString("words"),
        product(row),
        row.getString("person_name"),
        row.getString("unit_name"),
        row.getString("on_behalf_of"));
  }

  private static Product product(ResultSet row) throws SQLException {
    return new Product(
        row.getString("product_number"), row.getObject("product_date", LocalDate.class));
  }
}
