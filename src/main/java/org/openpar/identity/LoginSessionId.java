package org.openpar.identity;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a login session without opening it: the key in the cookie is another one.
public record LoginSessionId(UUID value) implements Identifier {

  public static LoginSessionId next() {
    return new LoginSessionId(Identifier.next());
  }
}
