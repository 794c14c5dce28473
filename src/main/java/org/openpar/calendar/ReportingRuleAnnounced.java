package org.openpar.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openpar.platform.model.DomainEvent;

/// From a year on, years are cut into reporting periods anew, by a paper. What was due before stays
/// due when it was.
///
/// @param periods as they lie in that year
/// @param daysAfter the cut-off, by which each level reports
public record ReportingRuleAnnounced(
    ReportingRuleId rule,
    int firstYear,
    int edition,
    String basis,
    LocalDate basisOn,
    List<ReportingPeriod> periods,
    Map<ReportLevel, Integer> daysAfter)
    implements DomainEvent {

  @Override
  public ReportingRuleId subject() {
    return rule;
  }
}
