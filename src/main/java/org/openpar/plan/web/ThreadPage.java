package org.openpar.plan.web;

import org.openpar.plan.model.Plan;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The talk about one row on a page of its own.
public record ThreadPage(Plan plan, ThreadPanel panel) implements Page {

  @Override
  public HttpStatus status() {
    return panel.errors().status();
  }
}
