package org.openpar.plan;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a plan, from its draft on.
public record PlanId(UUID value) implements Identifier {

  public static PlanId next() {
    return new PlanId(Identifier.next());
  }
}
