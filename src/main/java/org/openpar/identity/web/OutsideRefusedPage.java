package org.openpar.identity.web;

import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Says why a sign-in through the identity provider did not open an account.
///
/// @param name the provider as people call it
/// @param why `unknown`, `closed`, `other`, `stale`, `unproven` or `down`
public record OutsideRefusedPage(String name, String why) implements Page {

  @Override
  public HttpStatus status() {
    return why.equals("down") ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.FORBIDDEN;
  }
}
