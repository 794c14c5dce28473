package org.openpar.execution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.AssignmentSheet;
import org.openpar.execution.model.Evidence;
import org.openpar.execution.model.ProgressStep;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The form in which a unit reports. It opens beside a list and stands on its own without script.
///
/// @param newest what somebody else said while the form was being filled; null when nobody did
public record ProgressPage(
    AssignmentSheet sheet,
    ProgressForm form,
    List<Evidence> evidence,
    FormErrors errors,
    @Nullable ProgressStep newest)
    implements Page {

  @Override
  public HttpStatus status() {
    return newest == null ? errors.status() : HttpStatus.CONFLICT;
  }

  public String path() {
    return "/viec/" + sheet.brief().id().value();
  }
}
