package org.openpar.reporting.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.NotFound;
import org.openpar.reporting.ReportId;
import org.openpar.reporting.ReportProduced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers what each report said, and works it out again: a figure that was published can be
/// reproduced, as of the same day, by the same code.
@Service
public class ProducedReports {

  private static final int SHOWN = 100;

  private final JdbcClient jdbc;
  private final ProgressReports reports;
  private final ApplicationEventPublisher events;
  private final Policy policy;
  private final Clock clock;

  ProducedReports(
      JdbcClient jdbc,
      ProgressReports reports,
      ApplicationEventPublisher events,
      Policy policy,
      Clock clock) {
    this.jdbc = jdbc;
    this.reports = reports;
    this.events = events;
    this.policy = policy;
    this.clock = clock;
  }

  @Transactional
  public ReportId keep(ProgressReport report, Actor by) {
    policy.demand(by, ReportingActs.WRITE);
    ReportId id = ReportId.next();
    Figures figures = Figures.of(report);
    jdbc.sql(
            """
            insert into reporting.produced (id, plan_id, day, map, made_at, made_by, figures, digest)
            values (:id, :plan, :day, :map, :at, :by, :figures::jsonb, :digest)
            """)
        .param("id", id.value())
        .param("plan", report.plan().id().value())
        .param("day", report.day())
        .param("map", report.map())
        .param("at", OffsetDateTime.now(clock))
        .param("by", by.name())
        .param("figures", figures.json())
        .param("digest", figures.digest())
        .update();
    events.publishEvent(new ReportProduced(id, report.plan().id(), report.day(), figures.digest()));
    return id;
  }

  /// The newest first.
  @Transactional(readOnly = true)
  public List<Produced> list() {
    return jdbc.sql("select * from reporting.produced order by made_at desc, id desc limit :limit")
        .param("limit", SHOWN)
        .query((row, number) -> produced(row))
        .list();
  }

  @Transactional(readOnly = true)
  public Produced report(ReportId id) {
    return jdbc.sql("select * from reporting.produced where id = :id")
        .param("id", id.value())
        .query((row, number) -> produced(row))
        .optional()
        .orElseThrow(() -> new NotFound("report " + id.value()));
  }

  /// What the same report says now, where it differs; none when it is reproduced to the last
  /// figure.
  @Transactional(readOnly = true)
  public List<Figures.Difference> compare(Produced then) {
    return then.figures()
        .differences(Figures.of(reports.report(then.plan(), then.day(), then.map())));
  }

  private static Produced produced(ResultSet row) throws SQLException {
    return new Produced(
        new ReportId(row.getObject("id", UUID.class)),
        new PlanId(row.getObject("plan_id", UUID.class)),
        row.getObject("day", LocalDate.class),
        row.getObject("map", LocalDate.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"),
        Figures.parse(row.getString("figures")),
        row.getString("digest"));
  }
}
