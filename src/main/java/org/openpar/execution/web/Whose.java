package org.openpar.execution.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.Charge;
import org.openpar.organization.PersonId;

/// Whose work "my work" shows: the reader's own, or that of the whole unit.
///
/// @param mine whether only what falls to the reader is shown
public record Whose(boolean mine, Map<AssignmentId, Charge> charges, PersonId reader) {

  static final String MINE = "toi";
  static final String UNIT = "don-vi";

  /// What was asked for; without a word, the own work of whoever has some, but the whole unit for
  /// its head.
  static Whose of(
      @Nullable String asked, Map<AssignmentId, Charge> charges, PersonId reader, boolean head) {
    boolean has = charges.values().stream().anyMatch(charge -> charge.fallsTo(reader));
    boolean mine = asked == null ? has && !head : Objects.equals(asked, MINE);
    return new Whose(mine && !charges.isEmpty(), charges, reader);
  }

  boolean shows(AssignmentId assignment) {
    Charge charge = charges.get(assignment);
    return !mine || (charge != null && charge.fallsTo(reader));
  }

  /// Null where the unit names nobody: then there is nothing to tell.
  @Nullable ChargeWords words(AssignmentId assignment) {
    return charges.isEmpty() ? null : new ChargeWords(charges.get(assignment), reader);
  }

  /// Whether there is a choice at all.
  public boolean asked() {
    return !charges.isEmpty();
  }
}
