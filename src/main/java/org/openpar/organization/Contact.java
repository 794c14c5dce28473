package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.Normal;

/// What is known of a person whatever post he holds. Words are composed and an address is small, so
/// that the same typed on another keyboard is the same.
public record Contact(String name, @Nullable String email, @Nullable String phone) {

  private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+");
  private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
  private static final int LONGEST = 200;

  /// Whatever was typed or stood in a sheet.
  public static Contact of(String name, String email, String phone) {
    return new Contact(words(name), folded(email), emptyToNull(words(phone)));
  }

  /// Everything that is wrong with it by itself; whether the address is free only the door knows.
  public List<RuleViolated> problems() {
    List<RuleViolated> problems = new ArrayList<>();
    if (name.isEmpty() || name.length() > LONGEST) {
      problems.add(new NameMissing());
    }
    if (email != null && !isAddress(email)) {
      problems.add(new EmailMalformed());
    }
    return List.copyOf(problems);
  }

  static boolean isAddress(String words) {
    return ADDRESS.matcher(words).matches();
  }

  static String words(String typed) {
    return SPACES.matcher(Normal.nfc(typed)).replaceAll(" ").strip();
  }

  private static @Nullable String folded(String email) {
    return emptyToNull(words(email).toLowerCase(Locale.ROOT));
  }

  private static @Nullable String emptyToNull(String words) {
    return words.isEmpty() ? null : words;
  }
}
