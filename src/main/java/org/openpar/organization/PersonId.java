package org.openpar.organization;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a person through all posts and units.
public record PersonId(UUID value) implements Identifier {

  public static PersonId next() {
    return new PersonId(Identifier.next());
  }
}
