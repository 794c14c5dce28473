package org.openpar.directory.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.AbsenceReason;

/// An absence as typed.
public record AbsenceForm(
    @Nullable String from, @Nullable String to, @Nullable AbsenceReason reason) {

  static final AbsenceForm BLANK = new AbsenceForm(null, null, AbsenceReason.LEAVE);

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  public AbsenceReason why() {
    return Objects.requireNonNullElse(reason, AbsenceReason.LEAVE);
  }
}
