package org.openpar.plan.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.DraftedTasks.DraftedArea;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What concerns all tasks of a draft at once.
@Repository
class DraftTables {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final TaskInserts inserts;

  DraftTables(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.inserts = new TaskInserts(batches);
  }

  void insert(DraftedTasks drafted) {
    batches.batchUpdate(
        "insert into plan.area (plan_id, position, code, title) values (?, ?, ?, ?)",
        drafted.areas().stream().map(area -> row(drafted.plan(), area)).toList());
    inserts.insert(drafted.tasks());
  }

  /// The title, or [NotFound].
  String areaTitle(PlanId plan, int area) {
    return jdbc.sql("select title from plan.area where plan_id = ? and position = ?")
        .params(plan.value(), area)
        .query(String.class)
        .optional()
        .orElseThrow(() -> new NotFound("area " + area));
  }

  void nameArea(PlanId plan, int area, String title) {
    jdbc.sql("update plan.area set title = ? where plan_id = ? and position = ?")
        .params(title, plan.value(), area)
        .update();
  }

  /// Settles every open doubt of a plan at once; one task after the other, 2,000 of them would keep
  /// a person waiting for many seconds.
  int settle(PlanId plan, String person, Instant now) {
    return jdbc.sql(
            """
            update plan.doubt d set settled_by = ?, settled_at = ? from plan.task t
             where t.id = d.task_id and t.plan_id = ? and d.settled_at is null
            """)
        .params(person, now.atOffset(ZoneOffset.UTC), plan.value())
        .update();
  }

  Readiness readiness(PlanId plan) {
    int tasks =
        jdbc.sql("select count(*) from plan.task where plan_id = ?")
            .param(plan.value())
            .query(Integer.class)
            .single();
    List<String> leaderless =
        jdbc.sql(
                """
                select t.code from plan.task t
                 where t.plan_id = ? and not exists (
                   select from plan.party p where p.task_id = t.id and p.role = 'LEAD'
                      and (p.unit_id is not null or p.group_code is not null))
                 order by t.position
                """)
            .param(plan.value())
            .query((row, number) -> row.getString("code"))
            .list();
    return new Readiness(tasks, leaderless);
  }

  /// The version of a plan that is in force now, asked by any of its versions.
  Optional<PlanId> findInForce(PlanId anyVersion) {
    return jdbc.sql(
            """
            select v.id from plan.plan v
             where v.state = 'ISSUED'
               and coalesce(v.amends_id, v.id) =
                   (select coalesce(p.amends_id, p.id) from plan.plan p where p.id = ?)
             order by v.issued_on desc, v.issued_at desc limit 1
            """)
        .param(anyVersion.value())
        .query(UUID.class)
        .optional()
        .map(PlanId::new);
  }

  boolean isIssued(int year, String lowerNumber) {
    return jdbc.sql(
            """
            select exists (select from plan.plan
             where year = ? and lower(number) = ? and state in ('ISSUED', 'CLOSED'))
            """)
        .params(year, lowerNumber)
        .query(Boolean.class)
        .single();
  }

  private static Object[] row(PlanId plan, DraftedArea area) {
    return new Object[] {plan.value(), area.position(), area.code(), area.title()};
  }
}
