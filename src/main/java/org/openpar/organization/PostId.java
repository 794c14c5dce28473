package org.openpar.organization;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a post of a unit, whoever holds it.
public record PostId(UUID value) implements Identifier {

  public static PostId next() {
    return new PostId(Identifier.next());
  }
}
