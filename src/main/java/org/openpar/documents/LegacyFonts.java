package org.openpar.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Doubt;

/// Watches for text typed for TCVN3 (".VnTime") or VNI ("VNI-Times") fonts, which other fonts show
/// as nonsense. It is never converted by guess: a person is told the font and the text stays.
final class LegacyFonts {

  private static final int ENOUGH = 3;

  /// TCVN3 letters that are signs in Unicode, beside a letter: "§iÒu", "c¶i c¸ch hµnh chÝnh".
  private static final Pattern TCVN3 =
      Pattern.compile("[A-Za-z][µ¸¶·¹¨©ª«¬®»¾¼½]|[µ¸¶·¹¨©ª«¬®»¾¼½][A-Za-z]|§[a-z]");

  /// VNI puts the accent behind its vowel and writes "đ" as "ñ": "Coäng hoøa", "ñieàu".
  private static final Pattern VNI = Pattern.compile("[AEOUYaeouy][ÄÅËÏÛÖØäåëïûöøõ]|[ñÑ][a-zA-Z]");

  private final Set<String> fonts = new LinkedHashSet<>();
  private int tcvn3;
  private int vni;

  /// Text as it stood in the file, with the font it was set in if the file says so.
  void see(@Nullable String font, CharSequence text) {
    if (font != null && isLegacy(font) && misread(text)) {
      fonts.add(font);
    }
    if (!hasUnicodeVietnamese(text)) {
      tcvn3 += count(TCVN3, text);
      vni += count(VNI, text);
    }
  }

  List<Doubt> notices() {
    if (!fonts.isEmpty()) {
      return List.of(notice(String.join(", ", fonts)));
    }
    if (tcvn3 >= ENOUGH && tcvn3 >= vni) {
      return List.of(notice("TCVN3 (.VnTime)"));
    }
    return vni >= ENOUGH ? List.of(notice("VNI (VNI-Times)")) : List.of();
  }

  static boolean looksLegacy(CharSequence text) {
    return !hasUnicodeVietnamese(text) && TCVN3.matcher(text).find();
  }

  private static Doubt notice(String font) {
    return Doubt.of("file.notice.legacy-font", font);
  }

  private static boolean isLegacy(String font) {
    var name = font.toLowerCase(Locale.ROOT);
    return name.startsWith(".vn") || name.startsWith("vni-") || name.startsWith("vni ");
  }

  /// ASCII looks the same in every font, and letters found in Unicode only were never TCVN3.
  private static boolean misread(CharSequence text) {
    return text.chars().anyMatch(c -> c >= 0xA1 && c <= 0xFF) && !hasUnicodeVietnamese(text);
  }

  private static boolean hasUnicodeVietnamese(CharSequence text) {
    return text.chars()
        .anyMatch(c -> (c >= 0x1EA0 && c <= 0x1EF9) || "ăĂđĐĩĨũŨơƠưƯ".indexOf(c) >= 0);
  }

  private static int count(Pattern pattern, CharSequence text) {
    return (int) pattern.matcher(text).results().limit(ENOUGH).count();
  }
}
