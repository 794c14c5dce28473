package org.openpar.opinion;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a round of asking (đợt lấy ý kiến).
public record RoundId(UUID value) implements Identifier {

  public static RoundId next() {
    return new RoundId(Identifier.next());
  }
}
