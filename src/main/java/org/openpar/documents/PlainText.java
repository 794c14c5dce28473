package org.openpar.documents;

import java.text.Normalizer;

/// How text from any format is written down: composed letters (NFC), plain spaces, no invisible
/// control characters; line breaks and tabs stay.
final class PlainText {

  private static final char SOFT_HYPHEN = '\u00AD';

  private static final char NO_BREAK_HYPHEN = '\u2011';

  private PlainText() {}

  static String of(CharSequence raw) {
    return Normalizer.normalize(visible(raw), Normalizer.Form.NFC).strip();
  }

  /// In TCVN3 the soft hyphen is the letter "ư", so text that looks like it keeps it.
  private static String visible(CharSequence raw) {
    boolean keepsSoftHyphen = LegacyFonts.looksLegacy(raw);
    var text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        text.append(' ');
      } else if (c == NO_BREAK_HYPHEN) {
        text.append('-');
      } else if (c == '\n' || c == '\t' || (c == SOFT_HYPHEN && keepsSoftHyphen) || isVisible(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }

  /// Not a control, a zero-width mark, a direction override or a byte order mark.
  private static boolean isVisible(char c) {
    return !Character.isISOControl(c)
        && c != SOFT_HYPHEN
        && !(c >= '\u200B' && c <= '\u200F')
        && !(c >= '\u202A' && c <= '\u202E')
        && !(c >= '\u2060' && c <= '\u2069')
        && c != '\uFEFF'
        && c != '\uFFFE'
        && c != '\uFFFF';
  }
}
