package org.openpar.directory.web;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.Post;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// A person being entered or changed.
///
/// @param action where the form goes
/// @param post the vacant post a new person takes, null while one is changed
public record PersonFormPage(
    String action, PersonForm form, @Nullable Post post, String unit, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
