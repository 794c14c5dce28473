package org.openpar.execution.model;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a file laid beside an assignment.
public record EvidenceId(UUID value) implements Identifier {

  static EvidenceId next() {
    return new EvidenceId(Identifier.next());
  }
}
