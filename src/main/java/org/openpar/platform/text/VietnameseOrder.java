package org.openpar.platform.text;

import java.text.Normalizer;
import java.util.Comparator;

/// The order of a Vietnamese dictionary: first the letters (a ă â … d đ … o ô ơ … u ư), then the
/// tones (level, falling, asking, tumbling, rising, heavy), then small before capital.
///
/// Own code rather than the JDK's rules, whose Vietnamese table depends on the locale data of the
/// machine.
public final class VietnameseOrder {

  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /// Grave, hook above, tilde, acute, dot below.
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::letters).thenComparing(Key::tones).thenComparing(Key::cases);

  private VietnameseOrder() {}

  public static Comparator<String> comparator() {
    return (first, second) -> ORDER.compare(Key.of(first), Key.of(second));
  }

  /// Three strings that compare one after the other; one character in each per letter.
  private record Key(String letters, String tones, String cases) {

    static Key of(String text) {
      StringBuilder letters = new StringBuilder();
      StringBuilder tones = new StringBuilder();
      StringBuilder cases = new StringBuilder();
      Normalizer.normalize(text, Normalizer.Form.NFC)
          .chars()
          .forEach(
              letter -> {
                String parts = toneless((char) letter);
                char small = Character.toLowerCase(parts.charAt(0));
                letters.append(rank(small));
                tones.append(parts.charAt(1));
                cases.append(small == parts.charAt(0) ? '0' : '1');
              });
      return new Key(letters.toString(), tones.toString(), cases.toString());
    }

    /// The letter without its tone, followed by the tone's place.
    private static String toneless(char letter) {
      String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
      char tone = '0';
      StringBuilder rest = new StringBuilder();
      for (char part : parts.toCharArray()) {
        int place = TONES.indexOf(part);
        if (place < 0) {
          rest.append(part);
        } else {
          tone = (char) ('1' + place);
        }
      }
      return Normalizer.normalize(rest, Normalizer.Form.NFC).substring(0, 1) + tone;
    }

    private static char rank(char small) {
      int place = LETTERS.indexOf(small);
      return place < 0 ? small : (char) ('\uE000' + place);
    }
  }
}
