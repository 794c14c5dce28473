package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Shows a new secret to an authenticator and asks for its first code.
///
/// @param secret in groups of four, to be typed by hand
/// @param demanded whether a role of the person asks for it
public record EnrolmentPage(QrPicture picture, String secret, boolean demanded, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
