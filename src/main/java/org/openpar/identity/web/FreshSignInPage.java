package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Asks once more for a proof, before a grave act.
///
/// @param back the page to go back to
/// @param code whether a code is asked for, or the password
public record FreshSignInPage(String back, boolean code, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
