package org.openpar.plan.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of points that were accepted; it is only added to.
@Repository
class Acceptances {

  private final JdbcClient jdbc;
  private final Messages messages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Acceptances(JdbcClient jdbc, Messages messages, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.messages = messages;
    this.events = events;
    this.clock = clock;
  }

  /// Keeps the points word for word, for their sentences may read differently one day.
  void add(PlanId plan, String number, List<OpenPoint> points, Actor by) {
    if (points.isEmpty()) {
      return;
    }
    String digest = OpenPoint.digest(points);
    Map<OpenPoint.Kind, List<String>> kinds = lines(points);
    kinds.forEach(
        (kind, lines) ->
            jdbc.sql(
                    """
                    insert into plan.acceptance
                      (plan_id, at, kind, lines, digest, person_id, person_name)
                    values (:plan, :at, :kind, :lines, :digest, :person, :name)
                    """)
                .param("plan", plan.value())
                .param("at", OffsetDateTime.now(clock))
                .param("kind", kind.name())
                .param("lines", lines.toArray(String[]::new))
                .param("digest", digest)
                .param("person", by.person().value())
                .param("name", by.name())
                .update());
    events.publishEvent(
        new PointsAccepted(plan, number, List.copyOf(kinds.keySet()), points.size(), digest));
  }

  private Map<OpenPoint.Kind, List<String>> lines(List<OpenPoint> points) {
    Texts t = messages.vietnamese();
    return points.stream()
        .collect(
            Collectors.groupingBy(
                OpenPoint::kind,
                LinkedHashMap::new,
                Collectors.mapping(point -> point.line(t), Collectors.toList())));
  }

  List<AcceptedPoints> list(PlanId plan) {
    return jdbc.sql(
            """
            select kind, lines, person_name, at from plan.acceptance
             where plan_id = ? order by number
            """)
        .param(plan.value())
        .query(
            (row, number) ->
                new AcceptedPoints(
                    OpenPoint.Kind.valueOf(row.getString("kind")),
                    Arrays.asList((String[]) row.getArray("lines").getArray()),
                    row.getString("person_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
