package org.openpar.directory.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Typed;
import org.springframework.http.HttpStatus;

/// Where a filled sheet is handed in.
///
/// @param act whether it comes in on the word of an act
public record IntakeFormPage(IntakeDesk<?> desk, boolean act, Typed typed, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
