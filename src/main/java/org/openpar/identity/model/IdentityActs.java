package org.openpar.identity.model;

import org.openpar.identity.Role;

/// The acts of `permissions/identity.csv`.
public final class IdentityActs {

  public static final String READ = "identity.read";
  public static final String OPEN = "identity.open";
  public static final String CLOSE = "identity.close";
  public static final String UNLOCK = "identity.unlock";

  /// Giving and taking roles at all; which ones, [#grant] says.
  public static final String GRANT = "identity.grant";

  /// Saying who an account is at the identity provider or in the directory.
  public static final String LINK = "identity.link";

  public static final String DELEGATE = "identity.delegate";
  public static final String END_DELEGATION = "identity.end-delegation";
  public static final String REVIEW = "identity.review";
  public static final String START_REVIEW = "identity.start-review";

  private IdentityActs() {}

  /// Giving and taking this very role.
  static String grant(Role role) {
    return GRANT + "." + role;
  }
}
