package org.openpar.identity.web;

import java.util.List;
import org.openpar.identity.AccountId;
import org.openpar.identity.ReviewId;

/// The addresses of this module's pages.
public final class IdentityPaths {

  public static final String ADMINISTRATION = "/quan-tri";
  public static final String ACCOUNTS = "/quan-tri/tai-khoan";

  public static final String DELEGATIONS = "/quan-tri/uy-quyen";
  public static final String MY_DELEGATIONS = "/uy-quyen";
  public static final String REVIEWS = "/quan-tri/ra-soat";

  /// The lists of the administration, side by side.
  public static final List<String> SECTIONS = List.of(ACCOUNTS, DELEGATIONS, REVIEWS);

  private IdentityPaths() {}

  public static String account(AccountId id) {
    return ACCOUNTS + "/" + id.value();
  }

  public static String review(ReviewId id) {
    return REVIEWS + "/" + id.value();
  }
}
