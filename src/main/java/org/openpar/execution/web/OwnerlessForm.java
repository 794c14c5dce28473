package org.openpar.execution.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.organization.UnitId;

/// Which unit is to answer for which assignments, and why.
public record OwnerlessForm(
    @Nullable List<AssignmentId> assignments, @Nullable UnitId unit, @Nullable String reason) {

  List<AssignmentId> chosen() {
    return Objects.requireNonNullElse(assignments, List.of());
  }

  public boolean has(AssignmentId id) {
    return chosen().contains(id);
  }

  public String unitValue() {
    return unit == null ? "" : unit.value().toString();
  }

  public String said() {
    return Objects.requireNonNullElse(reason, "");
  }
}
