package org.openpar.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the trail.
///
/// @param act the event or the saved thing ("PlanIssued", "Task")
/// @param subject the id of the thing it happened to
/// @param person who did it, in words; null when the system did
/// @param role the role it was done in
/// @param request the code of the request, as its refusal page tells it
/// @param seal null as long as it waits for its seal, a few seconds
public record Trace(
    long number,
    Instant at,
    String act,
    String subjectKind,
    UUID subject,
    @Nullable String person,
    @Nullable String unit,
    Outcome outcome,
    @Nullable String role,
    @Nullable String onBehalfOf,
    @Nullable String reason,
    @Nullable String request,
    @Nullable String address,
    @Nullable Seal seal,
    List<Change> changes) {

  /// Where it lies under the seal.
  ///
  /// @param number its place among the sealed ones, counted from one
  public record Seal(long number, Instant at) {}

  /// The values of one field before and after, as they were written down; none where there was or
  /// is none, several where the field is a list.
  ///
  /// @param field the way to it from the thing ("columns.submittedBy")
  public record Change(String field, List<String> before, List<String> after) {}
}
