package org.openpar.identity.web;

import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// An act that needs nothing but a reason: it says once more what is about to happen.
///
/// @param act the beginning of its text keys: title, help, do
/// @param what the thing in words, always in Vietnamese or a name
/// @param action where the form goes
/// @param back where one goes instead
public record ReasonPage(
    String act, String what, String action, String back, String reason, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
