package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Asks for the second factor: the code of an authenticator, or a passkey.
///
/// @param code whether there is an authenticator
/// @param passkey whether there is a passkey
public record SecondFactorPage(boolean code, boolean passkey, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
