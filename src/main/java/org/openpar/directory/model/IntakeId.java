package org.openpar.directory.model;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a sheet on its way in.
public record IntakeId(UUID value) implements Identifier {

  public static IntakeId next() {
    return new IntakeId(Identifier.next());
  }
}
