package org.openpar.cascade;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a plan a unit owes.
public record UnitPlanId(UUID value) implements Identifier {

  public static UnitPlanId next() {
    return new UnitPlanId(Identifier.next());
  }
}
