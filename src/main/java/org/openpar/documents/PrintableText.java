package org.openpar.documents;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/// Text as an XML file can hold it: in NFC, one kind of line break, no control characters, no
/// halves of surrogate pairs.
final class PrintableText {

  private static final Pattern NOT_IN_XML =
      Pattern.compile(
          "[^\\t\\n\\x{20}-\\x{7E}\\x{85}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private PrintableText() {}

  static String of(String text) {
    return plain(text) ? text : cleaned(text);
  }

  private static String cleaned(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return NOT_IN_XML.matcher(Normalizer.normalize(lines, Form.NFC)).replaceAll("");
  }

  /// Whether it is what nearly every text is: composed Vietnamese letters and the common signs,
  /// which stay as they are. Looking is much cheaper than cleaning, and lists have many cells.
  private static boolean plain(String text) {
    for (int place = 0; place < text.length(); place++) {
      if (!plain(text.charAt(place))) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(char letter) {
    return letter >= ' ' && letter <= '~'
        || letter >= '\u00A0' && letter <= '\u02FF'
        || letter >= '\u1E00' && letter <= '\u1EFF'
        || letter >= '\u2010' && letter <= '\u205E'
        || letter == '\n';
  }
}
