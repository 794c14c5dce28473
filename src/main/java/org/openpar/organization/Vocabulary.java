package org.openpar.organization;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The words of official language that say where a body begins (`seed/agency-words.csv`): the same
/// in every province, so a plan of another province reads too.
final class Vocabulary {

  private static final Map<Word.Use, NameIndex<Word>> INDEXES = new EnumMap<>(Word.Use.class);

  static {
    for (Word.Use use : Word.Use.values()) {
      INDEXES.put(use, new NameIndex<>());
    }
    each((words, word) -> index(word.use()).add(words, word));
  }

  private Vocabulary() {}

  static Optional<NameIndex.Match<Word>> longest(Word.Use use, List<Token> tokens, int from) {
    return index(use).longest(tokens, from);
  }

  /// The token after the longest word of that use, or `from` when none stands there.
  static int after(Word.Use use, List<Token> tokens, int from) {
    return longest(use, tokens, from).map(NameIndex.Match::end).orElse(from);
  }

  static boolean has(Word.Use use, List<Token> tokens, int at) {
    return longest(use, tokens, at).isPresent();
  }

  static void each(BiConsumer<String, Word> action) {
    for (List<String> row : SeedRows.of("agency-words.csv")) {
      Word.Use use = Word.Use.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      AgencyShape shape = row.get(2).isEmpty() ? null : AgencyShape.valueOf(row.get(2));
      action.accept(row.get(0), new Word(use, shape, row.get(3)));
    }
  }

  private static NameIndex<Word> index(Word.Use use) {
    return INDEXES.computeIfAbsent(use, missing -> new NameIndex<>());
  }
}
