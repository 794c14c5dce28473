package org.openpar.identity.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.GrantId;
import org.openpar.identity.model.DelegationWish;

/// A power to be lent, exactly as typed, so that a refusal loses nothing.
///
/// @param scope "SOME" when only the acts named are meant
public record DelegationForm(
    @Nullable GrantId grant,
    @Nullable String to,
    @Nullable String scope,
    @Nullable List<String> acts,
    @Nullable String from,
    @Nullable String until,
    @Nullable String basis) {

  static final String ALL = "ALL";
  static final String SOME = "SOME";

  DelegationWish wish() {
    return new DelegationWish(
        grant,
        typed(to),
        !SOME.equals(scope),
        Set.copyOf(chosen()),
        first().day(),
        last().day(),
        typed(basis));
  }

  TypedDay first() {
    return TypedDay.of("from", from);
  }

  TypedDay last() {
    return TypedDay.of("until", until);
  }

  public List<String> chosen() {
    return Objects.requireNonNullElse(acts, List.of());
  }

  public static String typed(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
