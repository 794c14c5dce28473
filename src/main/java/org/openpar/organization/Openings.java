package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Recognizes how a body begins at a token, most telling words first: a list, a committee of
/// several places, a complete name, a group, a short name, the head of an unknown name.
final class Openings {

  private final KnownNames names;
  private final List<Token> tokens;
  private final Gatherings gatherings;

  Openings(KnownNames names, List<Token> tokens) {
    this.names = names;
    this.tokens = tokens;
    this.gatherings = new Gatherings(tokens);
  }

  /// @param shared what the list so far shares, or nothing
  Opening at(int from, List<Token> shared) {
    int at = afterPersons(afterOrdinal(from));
    Optional<SharedWords> list = SharedWords.at(tokens, at);
    if (list.isPresent() && list.get().plural()) {
      return bare(list.get().words(), list.get().names())
          .orElseGet(() -> unknownBare(list.get().words(), list.get().names()))
          .sharing(list.get().words())
          .beginningAnew();
    }
    Opening opening = single(at, list);
    if (!shared.isEmpty() && !opening.is(Opening.Form.KNOWN) && !opening.anew()) {
      Optional<Opening> bare = bare(shared, at);
      if (bare.isPresent()) {
        return bare.get().sharing(shared);
      }
      if (opening.is(Opening.Form.LOOSE) && namesPlace(shared, at)) {
        return unknownBare(shared, at).sharing(shared);
      }
    }
    Opening found = at > from ? opening.beginningAnew() : opening;
    return list.isPresent() ? found.sharing(list.get().words()) : found;
  }

  /// "1 Sở Tài chính": a number before a body with a name of its own only counts the items.
  int afterOrdinal(int at) {
    if (at + 1 >= tokens.size() || !isOrdinal(at) || isOrdinal(at + 1)) {
      return at;
    }
    Opening named = at(at + 1, List.of());
    boolean body =
        named.is(Opening.Form.KNOWN) || named.is(Opening.Form.HEAD) && tokens.get(at + 1).capital();
    return body ? at + 1 : at;
  }

  private boolean isOrdinal(int at) {
    return tokens.get(at).fold().matches("\\d{1,2}");
  }

  /// "Giám đốc Sở Nội vụ" is Sở Nội vụ, "Thủ trưởng các sở" the departments.
  int afterPersons(int from) {
    int at = from;
    while (at < tokens.size()) {
      int plural = tokens.get(at).reads("các") ? at + 1 : at;
      int end = Vocabulary.after(Word.Use.PERSON, tokens, plural);
      if (end == plural || end >= tokens.size()) {
        return at;
      }
      int next = end;
      while (next < tokens.size() && tokens.get(next).soft()) {
        next++;
      }
      int other = next < tokens.size() && tokens.get(next).reads("các") ? next + 1 : next;
      at = Vocabulary.has(Word.Use.PERSON, tokens, other) ? next : end;
    }
    return from;
  }

  private Opening single(int at, Optional<SharedWords> list) {
    if (at >= tokens.size() || !tokens.get(at).is(Token.Kind.WORD)) {
      return Opening.loose(at);
    }
    return ownGroup(at)
        .or(() -> gatherings.committees(at))
        .or(() -> knownName(at))
        .or(() -> plain(at))
        .or(() -> gatherings.determined(at))
        .or(() -> gatherings.plain(at))
        .or(
            () ->
                Opening.word(Word.Use.SHORT, Opening.Form.SHORT, tokens, at).filter(this::endsItem))
        .or(() -> gatherings.ofSeveral(at))
        .or(() -> Opening.word(Word.Use.HEAD, Opening.Form.HEAD, tokens, at))
        .or(() -> list.map(shared -> unknownBare(shared.words(), shared.names())))
        .or(() -> Opening.word(Word.Use.MARKET, Opening.Form.MARKET, tokens, at))
        .or(() -> Opening.word(Word.Use.BRAND, Opening.Form.BRAND, tokens, at))
        .orElseGet(() -> Opening.loose(at));
  }

  /// What the province named itself goes before every rule of how groups are named.
  private Optional<Opening> ownGroup(int at) {
    return names
        .longest(tokens, at)
        .filter(match -> match.values().stream().anyMatch(known -> known.group() != null))
        .map(match -> Opening.known(match.values(), match.end()));
  }

  private Optional<Opening> knownName(int at) {
    int head = Vocabulary.after(Word.Use.HEAD, tokens, at);
    return names
        .longest(tokens, at)
        .filter(match -> match.end() >= head)
        .map(match -> Opening.known(match.values(), match.end()));
  }

  private Optional<Opening> plain(int at) {
    int end = Vocabulary.after(Word.Use.PLAIN, tokens, at);
    boolean longest =
        end > at
            && end >= Vocabulary.after(Word.Use.HEAD, tokens, at)
            && end >= Vocabulary.after(Word.Use.NOUN, tokens, at);
    return longest ? Optional.of(Opening.loose(at)) : Optional.empty();
  }

  private boolean endsItem(Opening opening) {
    if (opening.end() >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(opening.end());
    return next.separates() || next.is(Token.Kind.NOTE);
  }

  private Optional<Opening> bare(List<Token> shared, int at) {
    List<Token> whole = new ArrayList<>(shared);
    whole.addAll(tokens.subList(at, tokens.size()));
    return names
        .longest(whole, 0)
        .filter(match -> match.end() > shared.size())
        .map(match -> Opening.known(match.values(), match.end() - shared.size() + at));
  }

  private Opening unknownBare(List<Token> shared, int at) {
    AgencyShape shape = shared.getFirst().reads("bộ") ? AgencyShape.EXTERNAL : AgencyShape.UNIT;
    return Opening.of(Opening.Form.HEAD, shape, "", at + 1);
  }

  private boolean namesPlace(List<Token> shared, int at) {
    boolean places = !shared.getFirst().reads("sở") && !shared.getFirst().reads("bộ");
    return places
        && at < tokens.size()
        && tokens.get(at).is(Token.Kind.WORD)
        && tokens.get(at).capital();
  }
}
