package org.openpar.platform.web;

import org.springframework.http.HttpStatus;

/// A whole page that says what was refused and what to do now.
public record RefusalPage(Refusal refusal) implements Page {

  @Override
  public HttpStatus status() {
    return refusal.status();
  }
}
