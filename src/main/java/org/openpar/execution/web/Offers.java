package org.openpar.execution.web;

/// What the reader may do to an assignment as it stands today.
public record Offers(
    boolean report,
    boolean approve,
    boolean verify,
    boolean reopen,
    boolean staff,
    boolean reassign) {

  static final Offers NONE = new Offers(false, false, false, false, false, false);

  /// Whether it waits for this very reader.
  public boolean check() {
    return approve || verify || reopen;
  }
}
