package org.openpar.audit.seal;

/// What is sealed does not agree with its seal: nothing more is signed until a person has looked.
public class TrailBroken extends RuntimeException {

  TrailBroken(String why) {
    super(why);
  }
}
