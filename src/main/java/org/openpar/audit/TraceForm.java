package org.openpar.audit;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A trace as it is marked, hashed and handed out: one canonical JSON object of all it says. What
/// is not there has no name in it.
public record TraceForm(ObjectNode fields) {

  /// The columns a form is read from.
  public static final String COLUMNS =
      """
      t.number, t.at, t.act, t.subject_kind, t.subject_id, t.account_id, t.person_name, t.unit_id,
      t.unit_name, t.outcome, t.role, t.role_unit_id, t.on_behalf_of, t.reason, t.request, t.address,
      t.session_hash, t.before::text as before, t.after::text as after, t.mark\
      """;

  private static final String NUMBER = "number";
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  static TraceForm empty() {
    return new TraceForm(JsonNodeFactory.instance.objectNode());
  }

  public static TraceForm of(ResultSet row) throws SQLException {
    TraceForm form =
        empty()
            .with("at", row.getObject("at", OffsetDateTime.class).toInstant())
            .with("act", row.getString("act"))
            .with("subjectKind", row.getString("subject_kind"))
            .with("subject", row.getObject("subject_id", UUID.class))
            .with("account", row.getObject("account_id", UUID.class))
            .with("person", row.getString("person_name"))
            .with("unit", row.getObject("unit_id", UUID.class))
            .with("unitName", row.getString("unit_name"))
            .with("outcome", row.getString("outcome"))
            .with("role", row.getString("role"))
            .with("roleUnit", row.getObject("role_unit_id", UUID.class))
            .with("onBehalfOf", row.getString("on_behalf_of"))
            .with("reason", row.getString("reason"))
            .with("request", row.getString("request"))
            .with("address", row.getString("address"))
            .with("session", row.getString("session_hash"))
            .with("before", json(row.getString("before")))
            .with("after", json(row.getString("after")));
    form.fields.put(NUMBER, row.getLong("number"));
    return form;
  }

  /// As it stands in an export.
  public static TraceForm of(JsonNode exported) {
    return new TraceForm((ObjectNode) exported);
  }

  TraceForm with(String name, @Nullable Object value) {
    switch (value) {
      case null -> fields.remove(name);
      case JsonNode node -> fields.set(name, node);
      case Instant moment -> fields.put(name, MOMENT.format(moment));
      default -> fields.put(name, value.toString());
    }
    return this;
  }

  public long number() {
    return fields.path(NUMBER).asLong();
  }

  public byte[] bytes() {
    return CanonicalJson.of(fields).getBytes(StandardCharsets.UTF_8);
  }

  /// All but the number, which the database gives when the trace is already marked.
  public byte[] mark(TrailSecret secret) {
    ObjectNode unnumbered = JsonNodeFactory.instance.objectNode();
    fields.properties().stream()
        .filter(field -> !field.getKey().equals(NUMBER))
        .forEach(field -> unnumbered.set(field.getKey(), field.getValue()));
    return secret.mark(CanonicalJson.of(unnumbered));
  }

  private static @Nullable JsonNode json(@Nullable String text) {
    return text == null ? null : MAPPER.readTree(text);
  }
}
