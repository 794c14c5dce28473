package org.openpar.identity;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// The id of a passkey among those of its owner; the key itself goes by another one.
public record PasskeyId(UUID value) implements Identifier {

  public static PasskeyId next() {
    return new PasskeyId(Identifier.next());
  }
}
