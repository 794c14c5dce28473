package org.openpar.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Acting;
import org.openpar.identity.Actor;
import org.openpar.identity.Delegation;
import org.openpar.identity.Grant;
import org.openpar.platform.web.Requested;
import org.springframework.jdbc.core.simple.JdbcClient;
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

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Clock clock;
  private final TrailSecret secret;

  TraceStore(JdbcClient jdbc, Acting acting, Clock clock, TrailSecret secret) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.clock = clock;
    this.secret = secret;
  }

  void add(Deed deed) {
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
    jdbc.sql(ADD)
        .param("at", at)
        .param("act", deed.act())
        .param("kind", deed.subjectKind())
        .param("subject", deed.subject())
        .param("account", text(form, "account"))
        .param("person", text(form, "person"))
        .param("unit", text(form, "unit"))
        .param("unitName", text(form, "unitName"))
        .param("outcome", deed.outcome().name())
        .param("role", text(form, "role"))
        .param("roleUnit", text(form, "roleUnit"))
        .param("behalf", text(form, "onBehalfOf"))
        .param("reason", text(form, "reason"))
        .param("request", text(form, "request"))
        .param("address", text(form, "address"))
        .param("session", text(form, "session"))
        .param("before", json(deed.before()))
        .param("after", json(deed.after()))
        .param("mark", form.mark(secret))
        .update();
  }

  private static @Nullable String text(TraceForm form, String name) {
    JsonNode value = form.fields().get(name);
    return value == null ? null : value.asString();
  }

  private static @Nullable String json(@Nullable JsonNode node) {
    return node == null ? null : node.toString();
  }
}
