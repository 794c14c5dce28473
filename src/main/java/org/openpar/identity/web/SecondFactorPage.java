package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Asks for the code of an authenticator.
public record SecondFactorPage(FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
