package org.openpar.identity.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openpar.organization.SeedUnits;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Normal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The passwords everybody tries first. Not a list of them but of what they are made of: common
/// words, what Telex makes of Vietnamese ones, walks over the keyboard, years, and the names of
/// provinces, agencies and units. Whatever consists of a few such pieces alone is blocked, which is
/// more than any list could hold, and asks nobody on the Internet. A password is read without
/// accents and capitals, and its signs and digits as the letters they stand for.
@Component
class BlockedPasswords {

  /// What makes a password easy to guess.
  enum Weakness {
    /// Digits and keys that lie beside each other.
    KEYS,
    /// A short pattern over and over.
    REPETITION,
    /// Common words and names of places.
    WORDS,
    /// What anyone knows of its owner: names, unit, address.
    OWN_NAMES
  }

  /// Four words of a person's own choosing are a good pass phrase; three of these are not.
  private static final int PIECES = 3;

  /// Whatever a password is made of, it is worth no more than one turn of its pattern.
  private static final int SHORTEST_TURN = Passwords.SHORTEST;

  private static final int SHORTEST_NAME = 2;
  private static final int SHORTEST_WALK = 3;
  private static final int FREE_NUMBER = 3;
  private static final int LONG_NUMBER = 8;
  private static final int YEAR = 4;
  private static final int FEWEST_CHARACTERS = 5;
  private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d");
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
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  private final PieceTrie words = new PieceTrie();
  private final PieceTrie walks = new PieceTrie();

  BlockedPasswords() {
    lines().forEach(line -> add(words, line));
    for (String row : ROWS) {
      addWalks(row);
      addWalks(new StringBuilder(row).reverse().toString());
    }
    for (LocalDate day : List.of(BEFORE_THE_REFORMS, AFTER_THEM)) {
      SeedUnits.on(day).units().stream().map(Unit::name).forEach(name -> addName(words, name));
    }
  }

  /// @param own names of its owner: they add nothing, however often they stand there
  Optional<Weakness> find(String password, List<String> own) {
    String text = Normal.fold(Normalizer.normalize(password, Normalizer.Form.NFKC));
    String plain = joined(text);
    if (isRepetition(plain)) {
      return Optional.of(Weakness.REPETITION);
    }
    if (isMadeOf(text, new PieceTrie(), new PieceTrie())) {
      return Optional.of(Weakness.KEYS);
    }
    if (isMadeOf(text, words, new PieceTrie())) {
      return Optional.of(Weakness.WORDS);
    }
    return isMadeOf(text, words, names(own)) ? Optional.of(Weakness.OWN_NAMES) : Optional.empty();
  }

  int size() {
    return words.size() + walks.size();
  }

  /// "sonlasonlasonla", "Hoa1Hoa2Hoa3": worth one turn, with the digits that tell the turns apart.
  private static boolean isRepetition(String plain) {
    String letters = NO_LETTER.matcher(plain).replaceAll("");
    return plain.chars().distinct().count() < FEWEST_CHARACTERS
        || isShort(plain, 0)
        || isShort(letters, plain.length() - letters.length());
  }

  private static boolean isShort(String plain, int beside) {
    int turn = turn(plain);
    return turn < plain.length() && turn + beside < SHORTEST_TURN;
  }

  /// The length of the shortest pattern that fills the text at least twice, forth or forth and
  /// back; the length of the text itself when there is none.
  private static int turn(String text) {
    for (int turn = 1; turn <= text.length() / 2; turn++) {
      if (text.startsWith(text.substring(turn))) {
        return turn;
      }
    }
    String back = new StringBuilder(text).reverse().toString();
    return back.equals(text) ? (text.length() + 1) / 2 : text.length();
  }

  private boolean isMadeOf(String text, PieceTrie known, PieceTrie names) {
    return new Reading(text).fewestPieces(known, names) <= PIECES;
  }

  /// The fewest pieces a password consists of; too many when some of it is none.
  private final class Reading {

    private final String text;

    /// Of how many pieces the first characters consist at least: where the last one is a walk over
    /// the keys, on which another walk costs nothing, and in any case.
    private final int[] afterWalk;

    private final int[] fewest;

    Reading(String text) {
      this.text = text;
      this.afterWalk = new int[text.length() + 1];
      this.fewest = new int[text.length() + 1];
      Arrays.fill(afterWalk, PIECES + 1);
      Arrays.fill(fewest, PIECES + 1);
    }

    int fewestPieces(PieceTrie known, PieceTrie names) {
      fewest[0] = 0;
      for (int place = 0; place < text.length(); place++) {
        int here = fewest[place];
        int walked = Math.min(afterWalk[place], here + 1);
        if (here > PIECES) {
          continue;
        }
        if (!Character.isLetterOrDigit(text.charAt(place))) {
          reach(place + 1, here);
          afterWalk[place + 1] = Math.min(afterWalk[place + 1], afterWalk[place]);
        }
        number(place, here);
        reach(run(place), here + 1);
        known.ends(text, place, end -> reach(end, here + 1));
        names.ends(text, place, end -> reach(end, here));
        walks.ends(text, place, end -> walk(end, walked));
        walk(Keyboard.walk(text, place), walked);
      }
      return fewest[text.length()];
    }

    private void reach(int end, int pieces) {
      fewest[end] = Math.min(fewest[end], pieces);
    }

    private void walk(int end, int pieces) {
      afterWalk[end] = Math.min(afterWalk[end], pieces);
      reach(end, pieces);
    }

    /// A year or a few digits add nothing to a word; longer numbers count like words.
    private void number(int place, int here) {
      int end = place;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      int length = end - place;
      reach(end, length <= FREE_NUMBER ? here : here + Math.ceilDiv(length, LONG_NUMBER));
      if (length >= YEAR && YEARS.matcher(text.substring(place, place + YEAR)).matches()) {
        reach(place + YEAR, here);
      }
    }

    private int run(int place) {
      int end = place + 1;
      while (end < text.length() && text.charAt(end) == text.charAt(place)) {
        end++;
      }
      return end;
    }
  }

  private static PieceTrie names(List<String> own) {
    PieceTrie names = new PieceTrie();
    for (String name : own) {
      addName(names, name);
      String folded = Normal.fold(name);
      for (String word : BETWEEN.split(folded)) {
        addIfLong(names, word);
      }
      addIfLong(names, initials(folded));
    }
    return names;
  }

  /// "Sở Nội vụ" is typed as "snv".
  private static String initials(String folded) {
    return BETWEEN
        .splitAsStream(folded)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static void addIfLong(PieceTrie names, String name) {
    if (name.length() >= SHORTEST_NAME) {
      names.add(name);
    }
  }

  private static void addName(PieceTrie pieces, String name) {
    add(pieces, name);
    add(pieces, KIND.matcher(name).replaceFirst(""));
  }

  private static void add(PieceTrie pieces, String words) {
    pieces.add(joined(Normal.fold(words)));
    pieces.add(telex(words));
  }

  private void addWalks(String row) {
    for (int start = 0; start < row.length(); start++) {
      for (int end = start + SHORTEST_WALK; end <= row.length(); end++) {
        walks.add(row.substring(start, end));
      }
    }
  }

  /// Without spaces and signs.
  private static String joined(String folded) {
    return BETWEEN.matcher(folded).replaceAll("");
  }

  /// What the fingers type for the words with the Telex method: "mật khẩu" is "maatjkhaaur".
  private static String telex(String words) {
    StringBuilder keys = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
      StringBuilder tone = new StringBuilder();
      for (char sign : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
        switch (sign) {
          case '\u0302' -> keys.append(keys.substring(Math.max(0, keys.length() - 1)));
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
