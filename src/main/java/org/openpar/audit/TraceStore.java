package org.openpar.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Acting;
import org.openpar.identity.Actor;
import org.openpar.identity.Delegation;
import org.openpar.identity.Grant;
import org.openpar.platform.web.Requested;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/// The table of traces, as it is written to.
@Repository
class TraceStore {

  private static final String ADD =
      """
      insert into audit.trace (at, act, subject_kind, subject_id, account_id, person_name, unit_id,
                               unit_name, outcome, role, role_unit_id, on_behalf_of, reason,
                               request, address, session_hash, before, after, mark)
      values (:at, :act, :kind, :subject, :account::uuid, :person, :unit::uuid, :unitName, :outcome,
              :role, :roleUnit::uuid, :behalf, :reason, :request, :address, :session,
              :before::jsonb, :after::jsonb, :mark)
      """;

  private static final int ROWS_A_TRIP = 1_000;

  private final NamedParameterJdbcOperations jdbc;
  private final Acting acting;
  private final Clock clock;
  private final TrailSecret secret;

  TraceStore(NamedParameterJdbcOperations jdbc, Acting acting, Clock clock, TrailSecret secret) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.clock = clock;
    this.secret = secret;
  }

  void add(Deed deed) {
    jdbc.update(ADD, row(deed));
  }

  /// The same of many, in few trips.
  void addAll(List<Deed> deeds) {
    for (int from = 0; from < deeds.size(); from += ROWS_A_TRIP) {
      List<Deed> some = deeds.subList(from, Math.min(from + ROWS_A_TRIP, deeds.size()));
      jdbc.batchUpdate(ADD, some.stream().map(this::row).toArray(SqlParameterSource[]::new));
    }
  }

  private SqlParameterSource row(Deed deed) {
    Optional<Actor> actor = acting.findActor();
    Optional<Grant> grant = acting.findGrant();
    Optional<Requested> request = Requested.find();
    OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    TraceForm form =
        TraceForm.empty()
            .with("at", at.toInstant())
            .with("act", deed.act())
            .with("subjectKind", deed.subjectKind())
            .with("subject", deed.subject())
            .with("account", actor.map(who -> who.account().value()).orElse(null))
            .with("person", actor.map(Actor::name).orElse(null))
            .with("unit", actor.map(who -> who.unit().value()).orElse(null))
            .with("unitName", actor.map(Actor::unitName).orElse(null))
            .with("outcome", deed.outcome())
            .with("role", grant.map(held -> held.role().name()).orElse(null))
            .with("roleUnit", grant.map(held -> held.unit().value()).orElse(null))
            .with("onBehalfOf", grant.map(Grant::delegation).map(Delegation::fromName).orElse(null))
            .with("reason", deed.reason())
            .with("request", request.map(Requested::id).orElse(null))
            .with("address", request.map(Requested::address).orElse(null))
            .with("session", request.map(Requested::session).orElse(null))
            .with("before", deed.before())
            .with("after", deed.after());
    return new MapSqlParameterSource()
        .addValue("at", at)
        .addValue("act", deed.act())
        .addValue("kind", deed.subjectKind())
        .addValue("subject", deed.subject())
        .addValue("account", text(form, "account"))
        .addValue("person", text(form, "person"))
        .addValue("unit", text(form, "unit"))
        .addValue("unitName", text(form, "unitName"))
        .addValue("outcome", deed.outcome().name())
        .addValue("role", text(form, "role"))
        .addValue("roleUnit", text(form, "roleUnit"))
        .addValue("behalf", text(form, "onBehalfOf"))
        .addValue("reason", text(form, "reason"))
        .addValue("request", text(form, "request"))
        .addValue("address", text(form, "address"))
        .addValue("session", text(form, "session"))
        .addValue("before", json(deed.before()))
        .addValue("after", json(deed.after()))
        .addValue("mark", form.mark(secret));
  }

  private static @Nullable String text(TraceForm form, String name) {
    JsonNode value = form.fields().get(name);
    return value == null ? null : value.asString();
  }

  private static @Nullable String json(@Nullable JsonNode node) {
    return node == null ? null : node.toString();
  }
}
