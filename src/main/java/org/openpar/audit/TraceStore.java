package org.openpar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Acting;
import org.openpar.identity.Actor;
import org.openpar.identity.Delegation;
import org.openpar.identity.Grant;
import org.openpar.platform.text.Normal;
import org.openpar.platform.time.ProvinceClock;
import org.openpar.platform.web.Requested;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/// The table of traces.
@Repository
class TraceStore {

  private static final int ROWS_A_TRIP = 500;

  private static final String SEARCH =
      """
      select * from audit.trace
       where (cast(:since as timestamptz) is null or at >= :since)
         and (cast(:until as timestamptz) is null or at < :until)
         and (cast(:words as text) is null or act = any(:acts)
              or position(:words in lower(unaccent(concat_ws(' ', act, person_name, unit_name,
                 subject_id::text, before::text, after::text)))) > 0)
         and (cast(:subject as uuid) is null or subject_id = :subject)
         and (cast(:before as bigint) is null or number < :before)
       order by number desc
       limit cast(:limit as bigint)
      """;

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
  private final Snapshots snapshots;
  private final TrailSecret secret;

  TraceStore(JdbcClient jdbc, Acting acting, Clock clock, Snapshots snapshots, TrailSecret secret) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.clock = clock;
    this.snapshots = snapshots;
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

  List<Trace> listOf(TraceSearch search) {
    return ask(search).query((row, number) -> trace(row)).list();
  }

  void each(TraceSearch search, Consumer<Trace> consumer) {
    ask(search)
        .withFetchSize(ROWS_A_TRIP)
        .query((RowCallbackHandler) row -> consumer.accept(trace(row)));
  }

  private JdbcClient.StatementSpec ask(TraceSearch search) {
    String words = search.words() == null ? "" : Normal.fold(search.words());
    return jdbc.sql(SEARCH)
        .param("since", startOf(search.from()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", startOf(dayAfter(search.to())), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("words", words.isEmpty() ? null : words)
        .param("acts", search.acts().toArray(String[]::new))
        .param("subject", search.subject(), Types.OTHER)
        .param("before", search.before(), Types.BIGINT)
        .param("limit", search.limit() == 0 ? null : search.limit(), Types.BIGINT);
  }

  List<Trace> history(UUID subject) {
    return jdbc.sql("select * from audit.trace where subject_id = :subject order by number")
        .param("subject", subject)
        .query((row, number) -> trace(row))
        .list();
  }

  private Trace trace(ResultSet row) throws SQLException {
    return new Trace(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("act"),
        row.getString("subject_kind"),
        row.getObject("subject_id", UUID.class),
        row.getString("person_name"),
        row.getString("unit_name"),
        snapshots.changes(row.getString("before"), row.getString("after")));
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
    return day == null ? null : day.plusDays(1);
  }

  private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ProvinceClock.ZONE).toOffsetDateTime();
  }
}
