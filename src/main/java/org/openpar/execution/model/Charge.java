package org.openpar.execution.model;

import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentStaffed;
import org.openpar.execution.StandIn;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;

/// Who is in charge of an assignment on a day.
///
/// @param officer null while nobody is
/// @param deputy who stands in when the rule of the unit says so
/// @param standIn why the deputy does so on this day, null when he does not
public record Charge(
    AssignmentId assignment,
    @Nullable Named officer,
    @Nullable Named deputy,
    @Nullable StandIn standIn) {

  /// A person by name.
  public record Named(PersonId id, String name) {

    boolean is(PersonId other) {
      return id.equals(other);
    }
  }

  /// How it was staffed, told as an event.
  static @Nullable AssignmentStaffed told(UnitId unit, @Nullable Charge charge) {
    return charge == null
        ? null
        : new AssignmentStaffed(
            charge.assignment, unit, idOf(charge.officer), idOf(charge.deputy), null);
  }

  private static @Nullable PersonId idOf(@Nullable Named person) {
    return person == null ? null : person.id();
  }

  public boolean officerIs(PersonId person) {
    return officer != null && officer.is(person);
  }

  /// Whether the person acts in the place of another on this day.
  public boolean stoodInBy(PersonId person) {
    return standIn != null && deputy != null && deputy.is(person);
  }

  /// Whether the person has it to do on this day.
  public boolean fallsTo(PersonId person) {
    return officerIs(person) || stoodInBy(person);
  }

  /// In whose place the deputy acts; empty while nobody is in charge.
  public String owner() {
    return officer == null ? "" : officer.name();
  }
}
