package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Typed;
import org.springframework.http.HttpStatus;

/// The form of the very first administrator.
public record FirstAdministratorPage(String token, Typed typed, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
