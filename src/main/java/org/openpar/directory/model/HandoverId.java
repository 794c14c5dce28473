package org.openpar.directory.model;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a handover.
public record HandoverId(UUID value) implements Identifier {

  public static HandoverId next() {
    return new HandoverId(Identifier.next());
  }
}
