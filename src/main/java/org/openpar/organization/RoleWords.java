package org.openpar.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the words that give a body its role ("chủ trì", "phối hợp với") or tell what it does
/// ("thúc đẩy, theo dõi").
final class RoleWords {

  /// Words after which "chủ trì" describes the body instead of giving it a role.
  private static final Set<String> DESCRIBING =
      Set.of("được", "giao", "công", "nhiệm", "quan", "vị", "trách", "tham", "có");

  private static final Pattern ROLE =
      Pattern.compile("((cơ quan|đơn vị) )?(chủ trì|phối hợp)( thực hiện| tham mưu)?");

  private final List<Token> tokens;

  RoleWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// The role word at the beginning of an item.
  Optional<NameIndex.Match<Word>> opening(int at) {
    Optional<NameIndex.Match<Word>> label = find(Word.Use.LABEL, at);
    if (label.isPresent() && colon(label.get().end())) {
      return label;
    }
    return find(Word.Use.COOPERATE, at).or(() -> find(Word.Use.LEAD, at));
  }

  /// Whether words that are nothing but a role ("chủ trì", "cơ quan phối hợp") make a coordinator.
  static Optional<Boolean> whole(String words) {
    String fold = Lettering.fold(Lettering.tidy(words));
    return ROLE.matcher(fold).matches() ? Optional.of(fold.contains("phối hợp")) : Optional.empty();
  }

  /// The role word that ends a body.
  Optional<NameIndex.Match<Word>> closing(Opening opening, int at) {
    if (at >= tokens.size() || at < opening.end() || opening.is(Opening.Form.LOOSE)) {
      return Optional.empty();
    }
    Optional<NameIndex.Match<Word>> role =
        find(Word.Use.COOPERATE, at).or(() -> find(Word.Use.LEAD, at));
    if (role.isPresent()) {
      return describes(opening, at) ? Optional.empty() : role;
    }
    return acts(opening, at) ? find(Word.Use.VERB, at) : Optional.empty();
  }

  boolean colon(int at) {
    return at < tokens.size() && tokens.get(at).is(Token.Kind.COLON);
  }

  private boolean describes(Opening opening, int at) {
    return opening.is(Opening.Form.GROUP) && DESCRIBING.contains(tokens.get(at - 1).fold());
  }

  private boolean acts(Opening opening, int at) {
    return !tokens.get(at).capital()
        && opening.shape() == AgencyShape.UNIT
        && (opening.is(Opening.Form.KNOWN) || !opening.shared().isEmpty() && at > opening.end());
  }

  private Optional<NameIndex.Match<Word>> find(Word.Use use, int at) {
    return Vocabulary.longest(use, tokens, at);
  }
}
