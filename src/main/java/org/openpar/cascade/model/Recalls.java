package org.openpar.cascade.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanIssued;
import org.openpar.cascade.UnitPlanState;
import org.openpar.cascade.UnitPlanWithdrawn;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which communes a district's taking back hits, and what each of them is told.
@Repository
class Recalls {

  private static final String HIT =
      """
      select p.id, p.unit_id, p.state, p.submissions,
             case when p.submissions > p.withdrawals then p.number end as number,
             count(*) filter (where t.task_id is not null) as followed,
             count(*) filter (where t.task_id is null and fresh) as untouched,
             count(*) filter (where t.task_id is null and not fresh) as worked
        from cascade.unit_task d join cascade.unit_task t on t.upper_id = d.id
        join cascade.unit_plan p on p.id = t.unit_plan_id
       cross join lateral (
         select t.version = 0 and not exists (
                  select from cascade.submitted_task s where s.unit_task_id = t.id) as fresh) touched
       where d.unit_plan_id = :district and p.ended_on is null
       group by p.id
      """;

  /// Of a recall r of a plan p: whether the commune still has to know. What became of a task, and
  /// that a signed plan stays as it is, is said until the next one is handed in.
  private static final String STANDS =
      """
      p.ended_on is null and case when r.handed_in or r.task is not null
                                  then p.submissions = r.submissions
                                  else r.given_again_on is null end
      """;
  private static final String SELECT =
      """
      select r.unit_plan_id, r.district, r.number, r.task, r.fate, r.recalled_on, r.recalled_by,
             r.reason, r.handed_in, r.given_again_on, r.given_again_as
        from cascade.recall r join cascade.unit_plan p on p.id = r.unit_plan_id
      """;

  private final JdbcClient jdbc;
  private final Units units;

  Recalls(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /// The communes whose plans follow what stands in the district's.
  List<HitCommune> hit(UnitPlanId district) {
    return jdbc.sql(HIT)
        .param("district", district.value())
        .query((row, number) -> commune(row))
        .list();
  }

  /// Tells each of them, and says how many.
  int tell(UnitPlanWithdrawn withdrawn, UnitPlan plan, LocalDate day) {
    List<HitCommune> hit = hit(plan.id());
    for (HitCommune commune : hit) {
      Recall recall =
          new Recall(
              commune.plan(),
              units.nameOn(plan.unit(), day),
              Objects.requireNonNull(plan.number()),
              null,
              null,
              day,
              withdrawn.by(),
              withdrawn.reason(),
              commune.handedIn(),
              null,
              null);
      keep(recall, commune.unit(), commune.submissions(), plan.id());
    }
    return hit.size();
  }

  /// Tells a commune that a task it follows is no more in the district's plan.
  void tell(
      FollowingRow row,
      UnitPlan plan,
      UnitTask task,
      Fate fate,
      String reason,
      Actor by,
      LocalDate day) {
    Recall recall =
        new Recall(
            row.plan(),
            units.nameOn(plan.unit(), day),
            Objects.requireNonNull(plan.number()),
            task.words().text(),
            fate,
            day,
            by.name(),
            reason,
            row.handedIn(),
            null,
            null);
    keep(recall, row.unit(), row.submissions(), plan.id());
  }

  private void keep(Recall recall, UnitId commune, int submissions, UnitPlanId district) {
    jdbc.sql(
            """
            insert into cascade.recall (id, unit_plan_id, unit_id, district_plan_id, district, number,
                                        task, fate, recalled_on, recalled_by, reason, handed_in,
                                        submissions)
            values (gen_random_uuid(), :plan, :unit, :districtPlan, :district, :number, :task, :fate,
                    :on, :by, :reason, :handedIn, :submissions)
            """)
        .param("plan", recall.plan().value())
        .param("unit", commune.value())
        .param("districtPlan", district.value())
        .param("district", recall.district())
        .param("number", recall.number())
        .param("task", recall.task())
        .param("fate", recall.fate() == null ? null : recall.fate().name())
        .param("on", recall.on())
        .param("by", recall.by())
        .param("reason", recall.reason())
        .param("handedIn", recall.handedIn())
        .param("submissions", submissions)
        .update();
  }

  /// The district has issued again what it had taken back.
  void giveAgain(UnitPlanIssued issued, LocalDate day) {
    jdbc.sql(
            """
            update cascade.recall set given_again_on = ?, given_again_as = ?
             where district_plan_id = ? and given_again_on is null and task is null
            """)
        .params(day, issued.number(), issued.unitPlan().value())
        .update();
  }

  /// What a commune's plan says of it, the newest first.
  List<Recall> listOf(UnitPlanId plan) {
    return jdbc.sql(
            SELECT
                + " where r.unit_plan_id = ? and "
                + STANDS
                + " order by r.recalled_on desc, r.submissions desc")
        .param(plan.value())
        .query((row, number) -> recall(row))
        .list();
  }

  /// What a unit has to know of its plans: what is not given again, and what it has not read since.
  List<Recall> listNews(UnitId unit) {
    return jdbc.sql(
            SELECT
                + " where r.unit_id = ? and (r.seen_on is null or"
                + " r.given_again_on is null and r.task is null) and "
                + STANDS
                + " order by r.recalled_on desc")
        .param(unit.value())
        .query((row, number) -> recall(row))
        .list();
  }

  /// The unit has read what came of it.
  void see(UnitPlan plan, LocalDate day) {
    jdbc.sql(
            """
            update cascade.recall set seen_on = ?
             where unit_plan_id = ? and seen_on is null
               and (given_again_on is not null or task is not null)
            """)
        .params(day, plan.id().value())
        .update();
  }

  private static HitCommune commune(ResultSet row) throws SQLException {
    return new HitCommune(
        new UnitPlanId(row.getObject("id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        UnitPlanState.valueOf(row.getString("state")),
        row.getString("number"),
        row.getInt("submissions"),
        row.getInt("followed"),
        row.getInt("untouched"),
        row.getInt("worked"));
  }

  private static Recall recall(ResultSet row) throws SQLException {
    @Nullable String fate = row.getString("fate");
    return new Recall(
        new UnitPlanId(row.getObject("unit_plan_id", UUID.class)),
        row.getString("district"),
        row.getString("number"),
        row.getString("task"),
        fate == null ? null : Fate.valueOf(fate),
        row.getObject("recalled_on", LocalDate.class),
        row.getString("recalled_by"),
        row.getString("reason"),
        row.getBoolean("handed_in"),
        row.getObject("given_again_on", LocalDate.class),
        row.getString("given_again_as"));
  }
}
