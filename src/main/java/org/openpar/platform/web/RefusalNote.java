package org.openpar.platform.web;

import org.springframework.http.HttpStatus;

/// The same words as a note, for htmx to put where the answer was expected.
public record RefusalNote(Refusal refusal) implements Fragment {

  @Override
  public HttpStatus status() {
    return refusal.status();
  }
}
