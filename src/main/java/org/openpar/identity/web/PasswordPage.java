package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The form for another password.
public record PasswordPage(FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
