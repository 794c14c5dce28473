package org.openpar.organization;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a unit through all its names and codes; codes of the State are attributes, for they
/// are reused (03646 was Phường Chiềng Lề and is Phường Tô Hiệu).
public record UnitId(UUID value) implements Identifier {

  public static UnitId next() {
    return new UnitId(Identifier.next());
  }
}
