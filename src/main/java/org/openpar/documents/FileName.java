package org.openpar.documents;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a file as it may be shown, sent and saved: in NFC, without folders, control
/// characters or marks that turn the direction of reading (which hide "exe" in "fdp.exe").
record FileName(String value) {

  private static final int LONGEST = 200;
  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final Pattern NOT_SAVED = Pattern.compile("[<>:\"|?*]");

  static FileName of(String sent) {
    String name = NOT_SHOWN.matcher(Normalizer.normalize(sent, Form.NFC)).replaceAll("");
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = NOT_SAVED.matcher(name).replaceAll("_").strip();
    return new FileName(shortened(name));
  }

  /// "pdf" of "Kế hoạch.PDF"; "" when there is none.
  String extension() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /// Keeps the extension, which says what the file is, and no half of a letter.
  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String end = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
    int kept = LONGEST - end.codePointCount(0, end.length());
    return name.substring(0, name.offsetByCodePoints(0, kept)) + end;
  }
}
