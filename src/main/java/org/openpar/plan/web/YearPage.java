package org.openpar.plan.web;

import org.openpar.plan.model.Plan;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The year of a draft, to be set right.
///
/// @param year as typed
public record YearPage(Plan plan, String year, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
