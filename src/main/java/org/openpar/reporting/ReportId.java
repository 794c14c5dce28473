package org.openpar.reporting;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies a report that was produced.
public record ReportId(UUID value) implements Identifier {

  public static ReportId next() {
    return new ReportId(Identifier.next());
  }
}
