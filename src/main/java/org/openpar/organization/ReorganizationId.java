package org.openpar.organization;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a reorganization.
public record ReorganizationId(UUID value) implements Identifier {

  public static ReorganizationId next() {
    return new ReorganizationId(Identifier.next());
  }
}
