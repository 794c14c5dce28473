package org.openpar.identity;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a review of accounts and grants.
public record ReviewId(UUID value) implements Identifier {

  public static ReviewId next() {
    return new ReviewId(Identifier.next());
  }
}
