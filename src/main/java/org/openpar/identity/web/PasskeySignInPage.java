package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Asks for a passkey.
///
/// @param question what the browser asks the key, as JSON
/// @param possible whether passkeys hold at this address at all
public record PasskeySignInPage(String question, boolean possible, String back, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
