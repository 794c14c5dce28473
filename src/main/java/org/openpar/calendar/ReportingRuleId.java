package org.openpar.calendar;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies one edition of how years are cut into reporting periods.
public record ReportingRuleId(UUID value) implements Identifier {

  public static ReportingRuleId next() {
    return new ReportingRuleId(Identifier.next());
  }
}
