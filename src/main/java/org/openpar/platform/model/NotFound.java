package org.openpar.platform.model;

/// What was asked for does not exist, or not for this person: both look the same from outside.
public class NotFound extends RuntimeException {

  public NotFound(String what) {
    super(what);
  }
}
