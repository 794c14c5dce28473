package org.openpar.identity.web;

import org.openpar.identity.model.Candidate;
import org.openpar.identity.model.OpeningWish;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Opens an account for a person.
public record OpeningPage(Candidate person, OpeningWish wish, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
