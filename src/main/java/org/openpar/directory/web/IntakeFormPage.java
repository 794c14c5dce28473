package org.openpar.directory.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Where a filled sheet of people is handed in.
public record IntakeFormPage(FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
