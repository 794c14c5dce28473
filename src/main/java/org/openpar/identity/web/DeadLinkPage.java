package org.openpar.identity.web;

import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// A link that opens nothing any more, and what to do now.
///
/// @param why the key of the sentence
public record DeadLinkPage(String why) implements Page {

  @Override
  public HttpStatus status() {
    return HttpStatus.GONE;
  }
}
