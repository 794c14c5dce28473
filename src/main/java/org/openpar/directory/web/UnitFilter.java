package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.TypedDay;
import org.springframework.web.util.UriComponentsBuilder;

/// What the register of units is narrowed to, as it stands in the address.
///
/// @param ngay the day of the map, as typed
/// @param under only the units right under this one
/// @param trang the page, from 1
public record UnitFilter(
    @Nullable String words,
    @Nullable UnitKind kind,
    @Nullable UnitId under,
    @Nullable String ngay,
    @Nullable Integer trang) {

  static final String PATH = "/don-vi";

  FormErrors errors() {
    return TypedDay.of(ngay).errors();
  }

  /// The chosen day; today when none was chosen or it cannot be read.
  LocalDate day(LocalDate today) {
    return TypedDay.of(ngay).or(today);
  }

  int page() {
    return trang == null ? 1 : Math.max(1, trang);
  }

  /// A name, another name or a code will do, accents or not.
  List<Unit> of(UnitMap map) {
    return map.search(said(words)).stream()
        .filter(unit -> kind == null || unit.kind() == kind)
        .filter(unit -> under == null || under.equals(unit.parent()))
        .toList();
  }

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  public boolean narrowed() {
    return !said(words).isEmpty() || kind != null || under != null;
  }

  String at(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query(address, "words", said(words));
    query(address, "kind", kind == null ? "" : kind.name());
    query(address, "under", under == null ? "" : under.value().toString());
    query(address, "ngay", said(ngay));
    return address.encode().toUriString();
  }

  private static void query(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, value);
    }
  }
}
