package org.openpar.organization;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a group the province named itself, through all its rules.
public record UnitGroupId(UUID value) implements Identifier {

  public static UnitGroupId next() {
    return new UnitGroupId(Identifier.next());
  }
}
