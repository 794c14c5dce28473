package org.openpar.organization;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Makes two spellings of one Vietnamese word equal without touching its meaning: composed letters,
/// case, the place of the tone mark, kinds of hyphen. Accents always stay, for Mường Bằng and
/// Mường Bang are two communes.
final class Lettering {

  private static final String VIETNAMESE_O = "oòóỏõọ";
  private static final String VIETNAMESE_U = "uùúủũụ";
  private static final Map<Character, String> TONES =
      Map.of('a', "aàáảãạ", 'e', "eèéẻẽẹ", 'y', "yỳýỷỹỵ");

  private record Mending(Pattern words, String by) {
    static Mending of(String words, String by) {
      return new Mending(Pattern.compile(words), by);
    }
  }

  /// "Các Sở (Nội vụ, Tài chính)" lists which.
  private static final String LISTED =
      "((?iu:các|\\d+) (?iu:sở|ban|huyện|xã|phường)) ?\\((\\p{Lu}[^();:]*,[^();:]*)\\)";

  private static final List<Mending> MENDINGS =
      List.of(
          Mending.of("[\\u200B\\uFEFF]", ""),
          Mending.of("(?<![\\d/])(\\d{1,3})/\\1(?= \\p{L})", "$1"),
          Mending.of("\\[\\d+]", ""),
          Mending.of("[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]", ""),
          Mending.of(",? ?(v\\.v|\\.{2,}|…)[.…]*", ""),
          Mending.of("(?<![\\p{L}\\d.,(])(\\d{1,2}|[a-zđ])[.)] ?(?=\\p{Lu})", "; "),
          Mending.of(LISTED, "$1: $2"),
          Mending.of("[\\t\\x0B\\f\\u00A0\\u2000-\\u200A\\u3000 ]+", " "),
          Mending.of(" ?[\\r\\n]+ ?", "\n"));

  private Lettering() {}

  /// The words as a careful typist would have written them; what people see.
  static String tidy(String words) {
    String tidy = Normalizer.normalize(words, Normalizer.Form.NFC);
    for (Mending mending : MENDINGS) {
      tidy = mending.words().matcher(tidy).replaceAll(mending.by());
    }
    return tidy.strip();
  }

  /// What is compared. As long as the text itself, letter by letter.
  static String fold(String tidy) {
    StringBuilder folded = new StringBuilder(tidy.toLowerCase(Locale.ROOT));
    for (int at = 0; at + 1 < folded.length(); at++) {
      if (lastOfWord(folded, at + 2)) {
        moveTone(folded, at);
      }
    }
    return folded.toString();
  }

  private static boolean lastOfWord(StringBuilder text, int after) {
    return after >= text.length() || !Character.isLetter(text.charAt(after));
  }

  /// hoà becomes hòa, uỷ becomes ủy; quý keeps its mark, for its u belongs to the q.
  private static void moveTone(StringBuilder text, int at) {
    String first =
        text.charAt(at) == 'o' ? VIETNAMESE_O : text.charAt(at) == 'u' ? VIETNAMESE_U : "";
    if (first.isEmpty() || (at > 0 && text.charAt(at - 1) == 'q')) {
      return;
    }
    for (Map.Entry<Character, String> vowel : TONES.entrySet()) {
      int tone = vowel.getValue().indexOf(text.charAt(at + 1));
      if (tone > 0 && (first.equals(VIETNAMESE_U) == (vowel.getKey() == 'y'))) {
        text.setCharAt(at, first.charAt(tone));
        text.setCharAt(at + 1, vowel.getKey());
      }
    }
  }
}
