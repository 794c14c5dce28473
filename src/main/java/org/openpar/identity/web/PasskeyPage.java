package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Sets a passkey up.
///
/// @param question what the browser asks the key, as JSON
/// @param possible whether passkeys hold at this address at all
public record PasskeyPage(String question, boolean possible, String label, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
