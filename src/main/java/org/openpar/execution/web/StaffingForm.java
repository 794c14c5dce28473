package org.openpar.execution.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.organization.PersonId;

/// Who is to be in charge of which assignments.
///
/// @param officer null for nobody
public record StaffingForm(
    @Nullable List<AssignmentId> assignments,
    @Nullable PersonId officer,
    @Nullable PersonId deputy) {

  static final StaffingForm BLANK = new StaffingForm(List.of(), null, null);

  List<AssignmentId> chosen() {
    return Objects.requireNonNullElse(assignments, List.of());
  }

  public boolean has(AssignmentId id) {
    return chosen().contains(id);
  }

  public String officerValue() {
    return officer == null ? "" : officer.value().toString();
  }

  public String deputyValue() {
    return deputy == null ? "" : deputy.value().toString();
  }
}
