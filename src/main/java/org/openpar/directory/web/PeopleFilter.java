package org.openpar.directory.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.PostSearch;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.platform.web.TypedDay;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list of people is narrowed to, as it stands in the address.
///
/// @param khuyet only vacant posts
/// @param trang the page, from 1
/// @param ngay the day whose units, posts and people are listed, as typed
public record PeopleFilter(
    @Nullable String words,
    @Nullable UnitId unit,
    @Nullable Boolean khuyet,
    @Nullable Integer trang,
    @Nullable String ngay) {

  static final String PATH = "/can-bo";
  static final int ROWS = 50;

  int page() {
    return trang == null ? 1 : Math.max(1, trang);
  }

  public TypedDay day() {
    return TypedDay.of(ngay);
  }

  public boolean vacant() {
    return Boolean.TRUE.equals(khuyet);
  }

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  public String unitValue() {
    return unit == null ? "" : unit.value().toString();
  }

  public boolean narrowed() {
    return vacant() || unit != null || !said().isEmpty();
  }

  /// Everything of it, among the units the reader may see.
  PostSearch search(List<Unit> readable) {
    return new PostSearch(
        readable.stream().map(Unit::id).filter(id -> unit == null || id.equals(unit)).toList(),
        said(),
        vacant(),
        0,
        0);
  }

  public String address() {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
    if (!said().isEmpty()) {
      address.queryParam("words", said());
    }
    if (unit != null) {
      address.queryParam("unit", unit.value());
    }
    if (vacant()) {
      address.queryParam("khuyet", true);
    }
    if (!day().typed().isEmpty()) {
      address.queryParam(TypedDay.FIELD, day().typed());
    }
    return address.encode().toUriString();
  }
}
