package org.openpar.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What happened, before it is known who did it and by which request.
record Deed(
    String act,
    String subjectKind,
    UUID subject,
    Outcome outcome,
    @Nullable JsonNode before,
    @Nullable JsonNode after) {

  /// The reason a person gave, where the act has one.
  @Nullable String reason() {
    if (after == null) {
      return null;
    }
    JsonNode reason =
        after.has("reason") ? after.get("reason") : after.path("columns").path("reason");
    return reason.isString() && !reason.stringValue().isBlank() ? reason.stringValue() : null;
  }
}
