package org.openpar.organization;

import java.util.List;
import java.util.Optional;

/// How a body begins: what was recognized, up to which token, and what a list after it would share.
///
/// @param end the token after the recognized words
/// @param tier of a group: "department", "district", …
/// @param anew whether the words begin a list of their own ("các …", "UBND …")
/// @param known the meanings of a complete name
/// @param shared the words a following bare name shares ("UBND huyện" in "UBND huyện Mai Sơn, Mộc
///     Châu")
record Opening(
    Form form,
    AgencyShape shape,
    String detail,
    int end,
    String tier,
    boolean anew,
    List<KnownName> known,
    List<Token> shared) {

  enum Form {
    KNOWN,
    SHORT,
    HEAD,
    BRAND,
    MARKET,
    GROUP,
    LOOSE
  }

  /// Marks a group of People's Committees, whose tiers are listed without repeating "UBND".
  static final String COMMITTEES = "committees";

  /// Marks bodies that stand one in each of several others.
  static final String INSIDE = "inside";

  static Opening inside(String tier, int end) {
    return new Opening(
        Form.GROUP, AgencyShape.GROUP, INSIDE, end, tier, true, List.of(), List.of());
  }

  static Opening committees(String tier, boolean anew, int end) {
    return new Opening(
        Form.GROUP, AgencyShape.GROUP, COMMITTEES, end, tier, anew, List.of(), List.of());
  }

  static Opening loose(int at) {
    return new Opening(
        Form.LOOSE, AgencyShape.EXTERNAL, "", at + 1, "", false, List.of(), List.of());
  }

  static Opening known(List<KnownName> known, int end) {
    KnownName first = known.getFirst();
    return new Opening(Form.KNOWN, first.shape(), first.detail(), end, "", false, known, List.of());
  }

  static Opening of(Form form, AgencyShape shape, String detail, int end) {
    return new Opening(form, shape, detail, end, "", false, List.of(), List.of());
  }

  /// The longest word of that use, when one stands there.
  static Optional<Opening> word(Word.Use use, Form form, List<Token> tokens, int at) {
    return Vocabulary.longest(use, tokens, at)
        .map(
            match -> {
              Word word = match.values().getFirst();
              AgencyShape shape = word.shape() == null ? AgencyShape.EXTERNAL : word.shape();
              return of(form, shape, word.detail(), match.end());
            });
  }

  static Opening group(String tier, boolean anew, int end) {
    return new Opening(Form.GROUP, AgencyShape.GROUP, "", end, tier, anew, List.of(), List.of());
  }

  Opening sharing(List<Token> words) {
    return new Opening(form, shape, detail, end, tier, anew, known, words);
  }

  Opening beginningAnew() {
    return new Opening(form, shape, detail, end, tier, true, known, shared);
  }

  boolean is(Form other) {
    return form == other;
  }
}
