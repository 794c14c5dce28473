package org.openpar.plan.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Doubt;
import org.springframework.data.relational.core.mapping.Table;

/// A doubt of the reader about one field, and who settled it.
@Table(schema = "plan", name = "doubt")
public record OpenDoubt(
    TaskField field,
    String key,
    List<String> arguments,
    @Nullable String settledBy,
    @Nullable Instant settledAt) {

  static OpenDoubt of(FieldDoubt reading) {
    Doubt doubt = reading.doubt();
    return new OpenDoubt(reading.field(), doubt.key(), doubt.arguments(), null, null);
  }

  public boolean settled() {
    return settledAt != null;
  }

  public Doubt doubt() {
    return new Doubt(key, arguments);
  }

  OpenDoubt settle(String person, Instant now) {
    return settled() ? this : new OpenDoubt(field, key, arguments, person, now);
  }
}
