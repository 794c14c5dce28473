package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.execution.AssignmentBrief;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// Work nobody answers for, to be given to a unit.
///
/// @param units to choose from
public record OwnerlessPage(
    LocalDate day,
    List<AssignmentBrief> rows,
    List<Option> units,
    OwnerlessForm form,
    FormErrors errors)
    implements Page {

  static final String PATH = "/viec-chua-co-don-vi";

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public StandingMarks marks(AssignmentBrief brief) {
    return new StandingMarks(brief.standing(), brief.completedOn(), day);
  }
}
