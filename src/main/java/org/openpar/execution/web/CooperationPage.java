package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.model.Cooperations.SharedTask;
import org.openpar.organization.Person;
import org.openpar.platform.web.Page;

/// A task for those who help with it: what the plan says, how its leads stand, whom to call.
public record CooperationPage(SharedTask task, LocalDate day, List<Person> contacts)
    implements Page {

  public StandingMarks marks(AssignmentBrief brief) {
    return new StandingMarks(brief.standing(), brief.completedOn(), day);
  }
}
