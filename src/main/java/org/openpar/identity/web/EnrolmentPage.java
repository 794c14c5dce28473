package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Shows a new secret to an authenticator and asks for its first code.
///
/// @param secret in groups of four, to be typed by hand
/// @param demanded whether nothing else is open before it is set up
/// @param replaces whether it takes the place of one that works until then
public record EnrolmentPage(
    QrPicture picture, String secret, boolean demanded, boolean replaces, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
