package org.openpar.identity.web;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Asks once more for a proof, before a grave act.
///
/// @param back the page to go back to
/// @param code whether a code is asked for, or the password
/// @param passkey where a passkey is asked for, null when there is none
/// @param provider the identity provider as people call it, null when it is not asked
/// @param outside where it is asked
public record FreshSignInPage(
    String back,
    boolean code,
    @Nullable String passkey,
    @Nullable String provider,
    String outside,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
