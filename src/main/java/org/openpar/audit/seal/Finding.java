package org.openpar.audit.seal;

import java.util.List;

/// One thing that is wrong, told by the text of its key.
public record Finding(Fault fault, String key, List<Object> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  static Finding of(Fault fault, String key, Object... arguments) {
    return new Finding(fault, "audit.finding." + key, List.of(arguments));
  }
}
