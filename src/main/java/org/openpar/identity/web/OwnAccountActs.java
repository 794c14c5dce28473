package org.openpar.identity.web;

/// What everybody may do with the account they signed in with.
final class OwnAccountActs {

  static final String OWN = "identity.own";

  private OwnAccountActs() {}
}
