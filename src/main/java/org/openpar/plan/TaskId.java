package org.openpar.plan;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a task (nhiệm vụ cụ thể); the number printed beside it is never a key.
public record TaskId(UUID value) implements Identifier {

  public static TaskId next() {
    return new TaskId(Identifier.next());
  }
}
