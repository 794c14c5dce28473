package org.openpar.cascade.web;

import org.openpar.cascade.model.UnitPlan;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Where a unit takes its plan away on a sheet, and brings it back.
public record UnitSheetFormPage(UnitPlan plan, String unit, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
