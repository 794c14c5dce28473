package org.openpar.identity.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.openpar.identity.model.BlockedPasswords.Weakness;
import org.openpar.platform.model.RuleViolated;
import org.springframework.stereotype.Service;

/// What a password must be (docs/operations/security.md): long, and not one of those everybody
/// tries first. No classes of characters, no expiry; both only make people write it down.
@Service
public class Passwords {

  public static final int SHORTEST = 12;

  /// Longer ones are refused with a word and never cut.
  public static final int LONGEST = 512;

  private final BlockedPasswords blocked;

  Passwords(BlockedPasswords blocked) {
    this.blocked = blocked;
  }

  /// @param field the form field that holds it
  /// @param own what belongs to its owner and is guessed first: name, user name, e-mail, unit
  public void check(String field, String password, List<String> own) {
    int length = normal(password).codePointCount(0, normal(password).length());
    if (length < SHORTEST) {
      throw new PasswordTooShort(field, length);
    }
    if (length > LONGEST) {
      throw new PasswordTooLong(field, length);
    }
    Optional<Weakness> weakness = blocked.find(password, own);
    if (weakness.isPresent()) {
      throw new PasswordGuessable(field, weakness.get());
    }
  }

  /// The same word whichever keyboard wrote it (NIST SP 800-63B-4); at setting and at checking.
  static String normal(CharSequence password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  static final class PasswordTooShort extends RuleViolated {
    PasswordTooShort(String field, int length) {
      super(field, "password.too-short", SHORTEST, length);
    }
  }

  static final class PasswordTooLong extends RuleViolated {
    PasswordTooLong(String field, int length) {
      super(field, "password.too-long", LONGEST, length);
    }
  }

  static final class PasswordGuessable extends RuleViolated {
    PasswordGuessable(String field, Weakness weakness) {
      super(
          field,
          switch (weakness) {
            case KEYS -> "password.guessable.keys";
            case REPETITION -> "password.guessable.repetition";
            case WORDS -> "password.guessable.words";
            case OWN_NAMES -> "password.guessable.own-names";
          });
    }
  }
}
