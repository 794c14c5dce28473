package org.openpar.platform.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words as they are compared: another keyboard, spaces, line breaks, a capital at the beginning
/// and a full stop at the end say nothing else.
public final class PlainWords {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ENDS = Pattern.compile("[.;,]+$");

  private PlainWords() {}

  public static String of(@Nullable String words) {
    if (words == null) {
      return "";
    }
    String single = SPACES.matcher(Normal.nfc(words)).replaceAll(" ").strip();
    return ENDS.matcher(single).replaceAll("").strip().toLowerCase(Locale.of("vi"));
  }
}
