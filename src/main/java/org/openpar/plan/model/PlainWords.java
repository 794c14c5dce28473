package org.openpar.plan.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Normal;

/// Words as they are compared: another keyboard, spaces, line breaks, a capital at the beginning
/// and a full stop at the end say nothing else.
final class PlainWords {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ENDS = Pattern.compile("[.;,]+$");

  private PlainWords() {}

  static String of(@Nullable String words) {
    if (words == null) {
      return "";
    }
    String single = SPACES.matcher(Normal.nfc(words)).replaceAll(" ").strip();
    return ENDS.matcher(single).replaceAll("").strip().toLowerCase(Locale.of("vi"));
  }
}
