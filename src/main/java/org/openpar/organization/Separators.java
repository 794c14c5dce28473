package org.openpar.organization;

import java.util.List;
import java.util.Set;

/// Decides where one body ends and the next begins. A comma or "và" cuts only where a body can
/// begin behind it, for both stand inside names.
final class Separators {

  private static final Set<String> GROUP_ENDS =
      Set.of("ngành", "khu", "phường", "xã", "trấn", "huyện", "tp", "tx", "lq", "thể");

  /// What behind "Văn phòng UBND" says whose office it is.
  private static final Set<String> OF_COMMITTEES =
      Set.of("các", "huyện", "tp", "tx", "quận", "xã", "phường", "thị");

  private static final Set<String> OWN_NAMES = Set.of("sở", "thanh", "ban", "bql", "vp");

  private final List<Token> tokens;
  private final Openings openings;

  Separators(List<Token> tokens, Openings openings) {
    this.tokens = tokens;
    this.openings = openings;
  }

  boolean cuts(Opening opening, String tier, int at) {
    Token token = tokens.get(at);
    if (token.hard()) {
      return true;
    }
    if (token.is(Token.Kind.DASH)) {
      return bullet(at);
    }
    if (joinsLetters(at)) {
      return false;
    }
    return token.soft() ? cutsAtSoft(opening, tier, at) : missing(opening, at);
  }

  /// "Phòng VH&TT", "Sở GD&ĐT": no space beside the sign, and no body of its own behind it.
  private boolean joinsLetters(int at) {
    return tokens.get(at).is(Token.Kind.AND)
        && at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).end() == tokens.get(at).start()
        && tokens.get(at).end() == tokens.get(at + 1).start()
        && !tokens.get(at + 1).reads("ubnd")
        && !OWN_NAMES.contains(tokens.get(at + 1).fold());
  }

  /// The tier a group has after the noun behind a separator joined it.
  String tier(String tier, int at) {
    Token token = tokens.get(at);
    if (token.reads("tw") && tier.equals("district")) {
      return "province";
    }
    return tier;
  }

  private boolean cutsAtSoft(Opening opening, String tier, int at) {
    int next = afterMarks(at);
    if (next >= tokens.size()) {
      return true;
    }
    Opening other = openings.at(next, opening.shared());
    boolean capital = tokens.get(next).capital();
    return switch (other.form()) {
      case LOOSE -> capital && complete(opening, at);
      case GROUP -> cutsBeforeGroup(opening, tier, other, next);
      case MARKET -> other.anew() || !(gathers(opening) || opening.is(Opening.Form.MARKET));
      case KNOWN -> true;
      case HEAD, SHORT, BRAND -> capital || cutsBeforeSmallLetter(opening, other, at, next);
    };
  }

  /// A name in small letters begins only where nothing else can go on.
  private boolean cutsBeforeSmallLetter(Opening opening, Opening other, int at, int next) {
    boolean telling = other.end() > next + 1 && !gathers(opening);
    return telling || external(opening) || complete(opening, at);
  }

  private boolean cutsBeforeGroup(Opening opening, String tier, Opening other, int next) {
    if (other.anew() || !gathers(opening)) {
      return true;
    }
    boolean level = tokens.get(next).fold().startsWith("cấp");
    return level ? committee(opening) : !Tiers.join(tier, other.tier());
  }

  private static boolean committee(Opening opening) {
    return opening.detail().equals(Opening.COMMITTEES);
  }

  /// "… đặc khu Sở Tài chính": nothing stands between two bodies.
  private boolean missing(Opening opening, int at) {
    Token before = tokens.get(at - 1);
    if (!tokens.get(at).is(Token.Kind.WORD) || !before.is(Token.Kind.WORD)) {
      return false;
    }
    if (before.reads("ubnd") && OF_COMMITTEES.contains(tokens.get(at).fold())) {
      return false;
    }
    Opening other = openings.at(at, List.of());
    if (opening.is(Opening.Form.KNOWN) && at == opening.end()) {
      return other.is(Opening.Form.KNOWN) || other.is(Opening.Form.GROUP) && other.anew();
    }
    boolean afterGroup = gathers(opening) && GROUP_ENDS.contains(before.fold());
    boolean named = other.is(Opening.Form.KNOWN) && OWN_NAMES.contains(tokens.get(at).fold());
    boolean committees =
        other.is(Opening.Form.GROUP) && other.anew() && tokens.get(at).reads("ubnd");
    return afterGroup && at >= opening.end() && (named || committees);
  }

  /// "- Sở Nội vụ - Sở Tài chính": bullets that lost their lines.
  private boolean bullet(int at) {
    if (!tokens.get(at).reads(" - ") || at + 1 >= tokens.size()) {
      return false;
    }
    Opening other = openings.at(at + 1, List.of());
    String word = tokens.get(at + 1).fold();
    return other.is(Opening.Form.KNOWN)
        || other.is(Opening.Form.GROUP) && other.anew()
        || word.equals("sở")
        || word.equals("bộ") && tokens.get(at + 1).capital();
  }

  private boolean complete(Opening opening, int at) {
    return at == opening.end()
        && (opening.is(Opening.Form.KNOWN) || opening.is(Opening.Form.BRAND));
  }

  private static boolean gathers(Opening opening) {
    return opening.is(Opening.Form.GROUP);
  }

  private static boolean external(Opening opening) {
    return opening.shape() == AgencyShape.EXTERNAL;
  }

  private int afterMarks(int at) {
    int next = at + 1;
    while (next < tokens.size()
        && (tokens.get(next).soft()
            || tokens.get(next).is(Token.Kind.MARK)
            || tokens.get(next).is(Token.Kind.DASH))) {
      next++;
    }
    return next;
  }
}
