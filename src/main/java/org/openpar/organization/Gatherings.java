package org.openpar.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recognizes words that name several bodies as one: "UBND các huyện", "các sở, ban, ngành", "cơ
/// quan liên quan", "Thanh tra các sở".
final class Gatherings {

  /// What may follow a noun that gathers units when nothing else shows that it does.
  private static final Set<String> GROUP_TAILS =
      Set.of(
          "lq", "có", "được", "theo", "trong", "thuộc", "cấp", "trên", "tại", "khác", "nơi", "đủ",
          "của", "trực", "tỉnh", "tp", "chuyên", "huyện", "xã", "đóng");

  /// Whose inner bodies may be named together ("Thanh tra các sở, ngành").
  private static final Set<String> INNER =
      Set.of("department", "district", "commune", "level", "grassroots");

  private final List<Token> tokens;

  Gatherings(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// "UBND các huyện", "UBND cấp xã", "UBND xã, phường": committees, not one committee.
  Optional<Opening> committees(int at) {
    if (!tokens.get(at).reads("ubnd")) {
      return Optional.empty();
    }
    int noun = afterNumber(Vocabulary.after(Word.Use.DETERMINER, tokens, at + 1));
    Optional<NameIndex.Match<Word>> gathered = Vocabulary.longest(Word.Use.NOUN, tokens, noun);
    return gathered
        .filter(
            match ->
                noun > at + 1
                    || tokens.get(noun).reads("cấp")
                    || continuesWithPlaces(match.end())
                    || match.values().getFirst().detail().equals("province")
                        && match.end() > noun + 1)
        .map(match -> Opening.committees(tier(match), true, match.end()));
  }

  /// "12 huyện, thành phố" counts the group it names.
  private int afterNumber(int at) {
    boolean number = at + 1 < tokens.size() && tokens.get(at).fold().matches("\\d+");
    return number ? at + 1 : at;
  }

  private boolean continuesWithPlaces(int sep) {
    return sep + 1 < tokens.size()
        && tokens.get(sep).soft()
        && SharedWords.at(tokens, sep + 1).isEmpty()
        && Vocabulary.longest(Word.Use.NOUN, tokens, sep + 1)
            .map(Gatherings::tier)
            .filter(Set.of("district", "commune", "province")::contains)
            .isPresent();
  }

  /// "các …", "tất cả các …", "một số …".
  Optional<Opening> determined(int at) {
    int some = Vocabulary.after(Word.Use.SOME, tokens, at);
    int next = afterNumber(some > at ? some : Vocabulary.after(Word.Use.DETERMINER, tokens, at));
    if (next == at || next >= tokens.size()) {
      return Optional.empty();
    }
    int noun = Vocabulary.after(Word.Use.NOUN, tokens, next);
    int market = Vocabulary.after(Word.Use.MARKET, tokens, next);
    Optional<Opening> head = Opening.word(Word.Use.HEAD, Opening.Form.HEAD, tokens, next);
    if (market > next && market >= noun) {
      return Optional.of(
          Opening.of(Opening.Form.MARKET, AgencyShape.EXTERNAL, "", market).beginningAnew());
    }
    if (head.isPresent() && head.get().end() > noun) {
      return head.map(
          opening ->
              opening.shape() == AgencyShape.TEAM
                  ? opening.beginningAnew()
                  : Opening.group("any", true, opening.end()));
    }
    return Vocabulary.longest(Word.Use.NOUN, tokens, next)
        .map(match -> Opening.group(tier(match), some == at, match.end()));
  }

  /// "sở, ban, ngành" or "cơ quan liên quan" without "các".
  Optional<Opening> plain(int at) {
    int head = Vocabulary.after(Word.Use.HEAD, tokens, at);
    int market = Vocabulary.after(Word.Use.MARKET, tokens, at);
    return Vocabulary.longest(Word.Use.NOUN, tokens, at)
        .filter(match -> match.end() >= Math.max(head, market))
        .filter(match -> !tier(match).equals("division") || match.end() > head || head == at)
        .filter(match -> gathers(at, match))
        .map(match -> gathered(at, match));
  }

  /// "cấp xã" after "UBND cấp huyện" still speaks of committees.
  private Opening gathered(int at, NameIndex.Match<Word> match) {
    return tokens.get(at).reads("cấp")
        ? Opening.committees(tier(match), false, match.end())
        : Opening.group(tier(match), false, match.end());
  }

  private boolean gathers(int at, NameIndex.Match<Word> match) {
    if (match.end() >= tokens.size()) {
      return match.end() > at + 1 || !Vocabulary.has(Word.Use.SHORT, tokens, at);
    }
    Token next = tokens.get(match.end());
    return match.end() > at + 1 && !next.capital()
        || Set.of("any", "level").contains(tier(match))
        || next.hard()
        || next.is(Token.Kind.NOTE)
        || next.soft()
        || Vocabulary.has(Word.Use.NOUN, tokens, match.end()) && !next.capital()
        || GROUP_TAILS.contains(next.fold());
  }

  /// "Thanh tra các sở, ngành": a body inside each of several.
  Optional<Opening> ofSeveral(int at) {
    int plural = Vocabulary.after(Word.Use.HEAD, tokens, at);
    if (plural == at || plural >= tokens.size() || !tokens.get(plural).reads("các")) {
      return Optional.empty();
    }
    return Vocabulary.longest(Word.Use.NOUN, tokens, plural + 1)
        .filter(match -> INNER.contains(tier(match)))
        .map(match -> Opening.inside(inner(match), match.end()));
  }

  private static String inner(NameIndex.Match<Word> match) {
    return tier(match).equals("grassroots") ? "grassroots" : "division";
  }

  private static String tier(NameIndex.Match<Word> match) {
    return match.values().getFirst().detail();
  }
}
