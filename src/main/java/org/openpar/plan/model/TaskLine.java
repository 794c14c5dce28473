package org.openpar.plan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Deadline;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;

/// A task with its words, what they were understood to mean, and what is not settled.
///
/// @param version counts its changes; what is changed must still be what was looked at
public record TaskLine(
    TaskId id,
    int version,
    PlanId plan,
    int position,
    String code,
    int area,
    String areaCode,
    String areaTitle,
    @Nullable String group,
    @Nullable String number,
    String text,
    @Nullable String product,
    @Nullable String lead,
    @Nullable String cooperating,
    @Nullable String deadline,
    @Nullable String money,
    @Nullable String note,
    Deadline due,
    int sourceTable,
    int sourceRow,
    List<PartyLine> parties,
    List<OpenDoubt> doubts) {

  public List<OpenDoubt> openDoubts() {
    return doubts.stream().filter(doubt -> !doubt.settled()).toList();
  }

  public List<PartyLine> leads() {
    return parties.stream().filter(party -> party.role() == Party.Role.LEAD).toList();
  }

  public List<PartyLine> coordinators() {
    return parties.stream().filter(party -> party.role() == Party.Role.COORDINATOR).toList();
  }
}
