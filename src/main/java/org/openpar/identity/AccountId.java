package org.openpar.identity;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies an account: one person's way into the system.
public record AccountId(UUID value) implements Identifier {

  public static AccountId next() {
    return new AccountId(Identifier.next());
  }
}
