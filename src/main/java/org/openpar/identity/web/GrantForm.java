package org.openpar.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Role;
import org.openpar.identity.model.GrantWish;
import org.openpar.organization.UnitId;

/// A role to be given, exactly as typed, so that a refusal loses nothing.
public record GrantForm(
    @Nullable Role role,
    @Nullable UnitId unit,
    @Nullable String from,
    @Nullable String to,
    @Nullable String reason) {

  GrantWish wish() {
    return new GrantWish(role, unit, first().day(), last().day(), typed(reason));
  }

  TypedDay first() {
    return TypedDay.of("from", from);
  }

  TypedDay last() {
    return TypedDay.of("to", to);
  }

  public static String typed(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
