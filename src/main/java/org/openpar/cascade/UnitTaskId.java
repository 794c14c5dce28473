package org.openpar.cascade;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a row of a unit's plan.
public record UnitTaskId(UUID value) implements Identifier {

  public static UnitTaskId next() {
    return new UnitTaskId(Identifier.next());
  }
}
