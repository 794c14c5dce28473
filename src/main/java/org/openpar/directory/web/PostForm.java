package org.openpar.directory.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.PostRank;
import org.openpar.organization.UnitId;

/// A post as typed.
///
/// @param rank null for what the title says by custom
public record PostForm(
    @Nullable UnitId unit, @Nullable String title, @Nullable PostRank rank, @Nullable String from) {

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  PostRank ranked() {
    return rank == null ? PostRank.of(said(title)) : rank;
  }

  public String unitValue() {
    return unit == null ? "" : unit.value().toString();
  }

  public String rankValue() {
    return rank == null ? "" : rank.name();
  }
}
