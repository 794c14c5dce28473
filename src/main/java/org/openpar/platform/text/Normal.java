package org.openpar.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The one form in which Vietnamese text is kept and compared.
public final class Normal {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B]+");

  private Normal() {}

  /// Composed letters: the same word typed on a phone and in Word becomes the same characters
  /// (TCVN 6909:2001 allows both).
  public static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Without tones, marks, case and double spaces, so that `so y te` finds "Sở Y tế".
  public static String fold(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String latin = bare.replace('đ', 'd').replace('Đ', 'D');
    return SPACES.matcher(latin).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
