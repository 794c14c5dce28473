package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words a list of names shares: "UBND huyện" in "UBND huyện Mai Sơn, Mộc Châu", "Sở" in "các
/// Sở: Nội vụ, Tài chính".
///
/// @param names where the first bare name begins
/// @param plural whether the words announce a list
record SharedWords(List<Token> words, int names, boolean plural) {

  private static final Token COMMITTEE = word("ubnd");
  private static final Set<String> KINDS =
      Set.of("sở", "bộ", "huyện", "quận", "tx", "tp", "xã", "phường", "thị trấn", "đặc khu");

  static Optional<SharedWords> at(List<Token> tokens, int from) {
    List<Token> words = new ArrayList<>();
    int at = from;
    if (reads(tokens, at, "ubnd")) {
      words.add(tokens.get(at++));
    }
    int named = afterCount(tokens, at + (reads(tokens, at, "các") ? 1 : 0));
    boolean plural = named > at;
    at = named;
    int kinds = severalKinds(tokens, at);
    if (kinds > at && plural) {
      return Optional.of(new SharedWords(List.of(COMMITTEE, tier(tokens, at)), kinds, true));
    }
    int kind = kindEnd(tokens, at);
    if (kind == at || Vocabulary.after(Word.Use.NOUN, tokens, at) > kind) {
      return Optional.empty();
    }
    words.addAll(tokens.subList(at, kind));
    boolean colon = kind < tokens.size() && tokens.get(kind).is(Token.Kind.COLON);
    int names = colon ? kind + 1 : kind;
    return namesBegin(tokens, names, colon)
        ? Optional.of(new SharedWords(words, names, plural || colon))
        : Optional.empty();
  }

  /// "các huyện, thành phố: Mai Sơn, Sơn La" leaves each name's kind to the register.
  private static int severalKinds(List<Token> tokens, int from) {
    int at = kindEnd(tokens, from);
    boolean several = false;
    while (at > from && at < tokens.size() && tokens.get(at).soft()) {
      if (tokens.get(at).is(Token.Kind.COLON)) {
        return several && namesBegin(tokens, at + 1, true) ? at + 1 : from;
      }
      int next = kindEnd(tokens, at + 1);
      several = next > at + 1;
      at = several ? next : tokens.size();
    }
    return from;
  }

  /// "district" or "commune": what [KnownNames] knows a place by when its kind is left open.
  private static Token tier(List<Token> tokens, int at) {
    return Vocabulary.longest(Word.Use.NOUN, tokens, at)
        .map(match -> word(match.values().getFirst().detail()))
        .orElse(COMMITTEE);
  }

  private static Token word(String fold) {
    return new Token(Token.Kind.WORD, fold, 0, 0, true);
  }

  private static boolean namesBegin(List<Token> tokens, int at, boolean colon) {
    return at < tokens.size()
        && tokens.get(at).is(Token.Kind.WORD)
        && (colon || tokens.get(at).capital());
  }

  /// "03 huyện: …" counts the list it begins.
  private static int afterCount(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).fold().matches("\\d+") ? at + 1 : at;
  }

  private static int kindEnd(List<Token> tokens, int at) {
    if (at + 1 < tokens.size()
        && KINDS.contains(tokens.get(at).fold() + " " + tokens.get(at + 1).fold())) {
      return at + 2;
    }
    return at < tokens.size() && KINDS.contains(tokens.get(at).fold()) ? at + 1 : at;
  }

  private static boolean reads(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).reads(word);
  }
}
