package org.openpar.cascade.web;

import org.openpar.cascade.model.UnitPlan;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The last step of a unit: its decision and the signed file.
///
/// @param tasks how many rows are handed in
/// @param unstaffed how many of them name nobody
/// @param later how many of them are later than the province asks
/// @param lowered how many of them promise less than the province asks
public record UnitIssuancePage(
    UnitPlan plan,
    String unit,
    int tasks,
    long unstaffed,
    long later,
    long lowered,
    UnitIssuanceForm form,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
