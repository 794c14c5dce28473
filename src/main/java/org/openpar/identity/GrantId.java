package org.openpar.identity;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a grant: one role, held by one account at one unit for a time.
public record GrantId(UUID value) implements Identifier {

  public static GrantId next() {
    return new GrantId(Identifier.next());
  }
}
