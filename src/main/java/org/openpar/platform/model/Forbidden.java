package org.openpar.platform.model;

/// The person may see the thing but not do this to it.
public class Forbidden extends RuntimeException {

  public Forbidden(String act) {
    super(act);
  }
}
