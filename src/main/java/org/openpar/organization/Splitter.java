package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;

/// Walks through a phrase once and cuts it into the bodies it names, noting who leads and who
/// cooperates.
final class Splitter {

  private final List<Token> tokens;
  private final Openings openings;
  private final Separators separators;
  private final RoleWords roleWords;
  private final List<Piece> pieces = new ArrayList<>();
  private List<Token> shared = List.of();
  private int at;
  private int clause;
  private int unsaid;
  private boolean coordinating;
  private boolean roles;
  private boolean acts;

  Splitter(List<Token> tokens, KnownNames names) {
    this.tokens = tokens;
    this.openings = new Openings(names, tokens);
    this.separators = new Separators(tokens, openings);
    this.roleWords = new RoleWords(tokens);
  }

  List<Piece> split() {
    while (skipMarks()) {
      if (!openingRole()) {
        piece();
      }
    }
    return pieces;
  }

  /// Whether the phrase says who leads and who cooperates.
  boolean givesRoles() {
    return roles;
  }

  /// Whether it names two bodies and leaves open which of them.
  boolean leavesAChoice() {
    return pieces.size() > 1 && tokens.stream().anyMatch(token -> token.reads(Tokens.OR));
  }

  /// Whether the phrase says what its bodies do.
  boolean tellsActs() {
    return acts;
  }

  private boolean skipMarks() {
    while (at < tokens.size() && !tokens.get(at).is(Token.Kind.WORD)) {
      if (tokens.get(at).hard()) {
        clause = pieces.size();
      } else if (tokens.get(at).is(Token.Kind.NOTE) && !pieces.isEmpty()) {
        pieces.set(pieces.size() - 1, pieces.getLast().noted(tokens.get(at)));
      }
      at++;
    }
    at = at < tokens.size() ? openings.afterOrdinal(at) : at;
    return at < tokens.size();
  }

  private boolean openingRole() {
    var role = roleWords.opening(at);
    role.ifPresent(this::takeRole);
    return role.isPresent();
  }

  private void piece() {
    int start = at;
    Opening opening = openings.at(at, shared);
    String tier = opening.tier();
    int end = Math.min(Math.max(opening.end(), start + 1), tokens.size());
    var role = roleWords.closing(opening, end);
    while (end < tokens.size() && role.isEmpty() && !separators.cuts(opening, tier, end)) {
      tier = separators.tier(tier, end);
      end++;
      role = roleWords.closing(opening, end);
    }
    at = end;
    add(start, end, opening);
    role.ifPresent(this::takeRole);
  }

  private void add(int start, int end, Opening opening) {
    int last = end;
    while (last > start + 1 && !bears(tokens.get(last - 1))) {
      last--;
    }
    List<Token> words = List.copyOf(tokens.subList(start, last));
    pieces.add(new Piece(words, opening, opening.end() - start, coordinating));
    shared = opening.shared();
    pieces.getLast().notes().forEach(this::roleInBrackets);
  }

  /// "Sở Nội vụ (chủ trì), Sở Tài chính, Sở Tư pháp (phối hợp)": once it is said who leads, the
  /// role in brackets is that of every body named since.
  private void roleInBrackets(String note) {
    RoleWords.whole(note)
        .ifPresent(
            cooperates -> {
              int from = cooperates && unsaid > 0 ? unsaid : pieces.size() - 1;
              for (int each = from; each < pieces.size(); each++) {
                pieces.set(each, pieces.get(each).coordinating(cooperates));
              }
              unsaid = pieces.size();
              roles |= cooperates;
            });
  }

  private static boolean bears(Token token) {
    return token.is(Token.Kind.WORD) || token.is(Token.Kind.NOTE);
  }

  private void takeRole(NameIndex.Match<Word> match) {
    Word word = match.values().getFirst();
    at = match.end();
    switch (word.use()) {
      case LEAD -> lead();
      case COOPERATE -> cooperate();
      case LABEL -> label(word);
      default -> {
        acts = true;
        skipAct();
      }
    }
  }

  private void label(Word word) {
    roles = true;
    coordinating = word.detail().equals("cooperate");
  }

  private void lead() {
    roles = true;
    coordinating = false;
    settle(false);
    if (at < tokens.size() && tokens.get(at).is(Token.Kind.WORD)) {
      skipAct();
    }
  }

  /// "Sở Tài chính phối hợp" makes the body before it a coordinator, "phối hợp với" those after it.
  private void cooperate() {
    roles = true;
    boolean before =
        pieces.size() > clause
            && (at >= tokens.size() || !namesBodies(at))
            && !tokens.get(at - 1).reads("với")
            && !roleWords.colon(at);
    if (before) {
      settle(true);
      skipAct();
    } else {
      coordinating = true;
    }
  }

  private boolean namesBodies(int next) {
    return tokens.get(next).is(Token.Kind.WORD)
        && !openings.at(next, List.of()).is(Opening.Form.LOOSE);
  }

  /// Gives the bodies of the clause their role; what is said later is said of others.
  private void settle(boolean coordinates) {
    for (int each = clause; each < pieces.size(); each++) {
      pieces.set(each, pieces.get(each).coordinating(coordinates));
    }
    clause = pieces.size();
  }

  /// What the body shall do runs to the end of the item, or to those it does it with.
  private void skipAct() {
    while (at < tokens.size()
        && !tokens.get(at).hard()
        && !tokens.get(at).is(Token.Kind.LINE)
        && !Vocabulary.has(Word.Use.COOPERATE, tokens, at)) {
      at++;
    }
  }
}
