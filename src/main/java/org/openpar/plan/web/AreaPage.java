package org.openpar.plan.web;

import org.openpar.plan.model.Plan;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The title of an area of a draft, to be mended.
///
/// @param title as typed
public record AreaPage(Plan plan, Area area, String title, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String back() {
    return Paths.review(plan.id()) + "?linh-vuc=" + area.position() + "#" + area.anchor();
  }
}
