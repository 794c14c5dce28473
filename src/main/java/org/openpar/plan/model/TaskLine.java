package org.openpar.plan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Deadline;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;

/// A task with its words, what they were understood to mean, and what is not settled.
///
/// @param line what it is known by through all versions of the plan
/// @param leadsOn when the groups that lead it are resolved, null for the day of the decision
/// @param carried whether an amending paper did not speak of it
/// @param version counts its changes; what is changed must still be what was looked at
public record TaskLine(
    TaskId id,
    int version,
    PlanId plan,
    TaskId line,
    @Nullable LocalDate leadsOn,
    boolean carried,
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

  /// What the paper says in this field, null where it says nothing.
  public @Nullable String words(TaskField field) {
    return switch (field) {
      case GROUP -> group;
      case NUMBER -> number;
      case TEXT -> text;
      case PRODUCT -> product;
      case LEAD -> lead;
      case COOPERATING -> cooperating;
      case DEADLINE -> deadline;
      case MONEY -> money;
      case NOTE -> note;
    };
  }

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
