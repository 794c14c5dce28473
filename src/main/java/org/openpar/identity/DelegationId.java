package org.openpar.identity;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a delegation of power.
public record DelegationId(UUID value) implements Identifier {

  public static DelegationId next() {
    return new DelegationId(Identifier.next());
  }
}
