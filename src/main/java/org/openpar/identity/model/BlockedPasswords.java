package org.openpar.identity.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpar.organization.SeedUnits;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Normal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The passwords everybody tries first. Not a list of them but of what they are made of: common
/// words, what Telex makes of Vietnamese ones, walks over the keyboard, years, and the names of
/// provinces, agencies and units. Whatever consists of a few such pieces alone is blocked, which is
/// more than any list could hold, and asks nobody on the Internet.
@Component
class BlockedPasswords {

  /// Four words of a person's own choosing are a good pass phrase; three of these are not.
  private static final int PIECES = 3;

  private static final int SHORTEST_WALK = 3;
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NUMBER = 8;
  private static final int FEWEST_CHARACTERS = 5;
  private static final List<String> ROWS =
      List.of(
          "1234567890",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "abcdefghijklmnopqrstuvwxyz",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
          "qazwsxedcrfvtgbyhnujm",
          "1q2w3e4r5t6y7u8i9o0p",
          "q1w2e3r4t5y6");
  private static final LocalDate BEFORE_THE_REFORMS = LocalDate.of(2018, 1, 1);
  private static final LocalDate AFTER_THEM = LocalDate.of(2026, 1, 1);
  private static final Pattern KIND =
      Pattern.compile(
          "^(Ủy ban nhân dân |UBND )?(tỉnh|thành phố|huyện|xã|phường|thị trấn|Sở) ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String LEET = "@4031!$57";
  private static final String LETTERS = "aaoeiisst";

  private final Set<String> pieces = new HashSet<>();

  BlockedPasswords() {
    lines().forEach(this::add);
    for (String row : ROWS) {
      walks(row);
      walks(new StringBuilder(row).reverse().toString());
    }
    for (LocalDate day : List.of(BEFORE_THE_REFORMS, AFTER_THEM)) {
      for (Unit unit : SeedUnits.on(day).units()) {
        add(unit.name());
        add(KIND.matcher(unit.name()).replaceFirst(""));
      }
    }
  }

  boolean holds(String password, List<String> own) {
    Set<String> names = new HashSet<>();
    for (String name : own) {
      names.add(joined(name));
      for (String word : Normal.fold(name).split("[^a-z0-9]+")) {
        names.add(word);
      }
    }
    names.removeIf(name -> name.length() < SHORTEST_NAME);
    String plain = joined(Normalizer.normalize(password, Normalizer.Form.NFKC));
    String unmasked = unmasked(Normalizer.normalize(password, Normalizer.Form.NFKC));
    return fewCharacters(plain) || isMadeOf(plain, names) || isMadeOf(unmasked, names);
  }

  int size() {
    return pieces.size();
  }

  private boolean isMadeOf(String password, Set<String> names) {
    // fewest[i]: of how many pieces the first i characters consist at least.
    int[] fewest = new int[password.length() + 1];
    for (int end = 1; end <= password.length(); end++) {
      fewest[end] = PIECES + 1;
      for (int start = 0; start < end; start++) {
        String part = password.substring(start, end);
        // The owner's own names add nothing, however often.
        if (names.contains(part)) {
          fewest[end] = Math.min(fewest[end], fewest[start]);
        } else if (fewest[start] + 1 < fewest[end] && isPiece(part)) {
          fewest[end] = fewest[start] + 1;
        }
      }
    }
    return fewest[password.length()] <= PIECES || isRepeated(password, names);
  }

  /// "sonlasonlasonlasonla" is one word, however often.
  private boolean isRepeated(String password, Set<String> names) {
    for (int length = 1; length <= password.length() / 2; length++) {
      String unit = password.substring(0, length);
      if (password.length() % length == 0
          && unit.repeat(password.length() / length).equals(password)
          && (length <= FEWEST_CHARACTERS + 1 || isMadeOf(unit, names))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPiece(String part) {
    return pieces.contains(part)
        || (part.length() <= LONGEST_NUMBER && part.chars().allMatch(Character::isDigit))
        || part.chars().distinct().count() == 1;
  }

  private static boolean fewCharacters(String password) {
    return password.chars().distinct().count() < FEWEST_CHARACTERS;
  }

  private void add(String words) {
    pieces.add(joined(words));
    pieces.add(telex(words));
  }

  private void walks(String row) {
    for (int start = 0; start < row.length(); start++) {
      for (int end = start + SHORTEST_WALK; end <= row.length(); end++) {
        pieces.add(row.substring(start, end));
      }
    }
  }

  /// Without accents, capitals, spaces and signs.
  private static String joined(String words) {
    return BETWEEN.matcher(Normal.fold(words)).replaceAll("");
  }

  /// "p@ssw0rd": signs that stand for letters; beside a digit they are digits.
  private static String unmasked(String words) {
    StringBuilder letters = new StringBuilder();
    for (int place = 0; place < words.length(); place++) {
      int sign = LEET.indexOf(words.charAt(place));
      letters.append(
          sign < 0 || isDigit(words, place - 1) || isDigit(words, place + 1)
              ? words.charAt(place)
              : LETTERS.charAt(sign));
    }
    return joined(letters.toString());
  }

  private static boolean isDigit(String words, int place) {
    return place >= 0 && place < words.length() && Character.isDigit(words.charAt(place));
  }

  /// What the fingers type for the words with the Telex method: "mật khẩu" is "maatjkhaaur".
  private static String telex(String words) {
    StringBuilder keys = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
      StringBuilder tone = new StringBuilder();
      for (char sign : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
        switch (sign) {
          case '\u0302' -> keys.append(keys.charAt(keys.length() - 1));
          case '\u0306', '\u031B' -> keys.append('w');
          case '\u0301' -> tone.append('s');
          case '\u0300' -> tone.append('f');
          case '\u0309' -> tone.append('r');
          case '\u0303' -> tone.append('x');
          case '\u0323' -> tone.append('j');
          case 'đ' -> keys.append("dd");
          default -> keys.append(sign);
        }
      }
      keys.append(tone);
    }
    return BETWEEN.matcher(keys).replaceAll("");
  }

  private static List<String> lines() {
    try {
      return new ClassPathResource("seed/blocked-words.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException missing) {
      throw new IllegalStateException("seed/blocked-words.txt", missing);
    }
  }
}
