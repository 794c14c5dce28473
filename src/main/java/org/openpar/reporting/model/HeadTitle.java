package org.openpar.reporting.model;

import java.util.List;
import java.util.Optional;

/// The post of whoever leads a body and signs its papers: "Giám đốc Sở" signs as "Giám đốc".
final class HeadTitle {

  private static final List<String> TITLES =
      List.of("Giám đốc", "Chánh Văn phòng", "Chánh Thanh tra", "Trưởng ban", "Chủ tịch");

  private HeadTitle() {}

  /// The title as it stands above a signature, if the post is a head's.
  static Optional<String> find(String post) {
    return TITLES.stream().filter(post::startsWith).findFirst();
  }
}
