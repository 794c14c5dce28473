package org.openpar.directory.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitGroup;
import org.openpar.platform.text.Normal;
import org.openpar.platform.web.TypedDay;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list of groups is narrowed to, as it stands in the address.
///
/// @param words part of a name, accents or not
/// @param ngay the day of the map, as typed
public record GroupFilter(@Nullable String words, @Nullable String ngay) {

  static final String PATH = "/nhom-don-vi";

  TypedDay day() {
    return TypedDay.of(ngay);
  }

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  List<UnitGroup> of(List<UnitGroup> groups) {
    String bare = Normal.fold(said());
    return groups.stream().filter(group -> Normal.fold(group.name()).contains(bare)).toList();
  }

  public String address() {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
    if (!said().isEmpty()) {
      address.queryParam("words", said());
    }
    if (!day().typed().isEmpty()) {
      address.queryParam(TypedDay.FIELD, day().typed());
    }
    return address.encode().toUriString();
  }
}
