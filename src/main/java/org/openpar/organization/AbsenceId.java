package org.openpar.organization;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies an absence.
public record AbsenceId(UUID value) implements Identifier {

  public static AbsenceId next() {
    return new AbsenceId(Identifier.next());
  }
}
