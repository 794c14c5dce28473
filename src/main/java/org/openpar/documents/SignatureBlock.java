package org.openpar.documents;

import java.util.List;

/// Who signs, and for whom.
///
/// @param authority the lines above the title, if any: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
/// @param title "GIÁM ĐỐC"
/// @param name "" while nobody is named
public record SignatureBlock(List<String> authority, String title, String name) {

  /// What stands above those a document goes to.
  public static final String RECIPIENTS = "Nơi nhận:";

  public SignatureBlock {
    authority = List.copyOf(authority);
  }

  public static SignatureBlock of(String title, String name) {
    return new SignatureBlock(List.of(), title, name);
  }
}
