package org.openpar.organization;

import java.util.Set;

/// Whether two nouns side by side gather one group ("sở, ban, ngành") or two ("các sở, ngành,
/// huyện, thành phố").
final class Tiers {

  private static final Set<String> JOINED =
      Set.of(
          "department any",
          "department mass",
          "department division",
          "central any",
          "central mass",
          "central department",
          "central province",
          "province district",
          "province any",
          "any department",
          "any mass",
          "any division",
          "any central",
          "mass any",
          "mass department",
          "division any",
          "division department",
          "grassroots any",
          "any grassroots",
          "division mass",
          "level any",
          "any level");

  private Tiers() {}

  static boolean join(String first, String second) {
    return first.equals(second) || JOINED.contains(first + " " + second);
  }
}
