package org.openpar.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.platform.text.Texts;

/// The rule of a group in a sentence: "Xã, phường thuộc UBND huyện Mai Sơn; thêm …; trừ …".
public record GroupWords(UnitMap map, Texts t) {

  public String of(UnitGroup group) {
    if (!group.closed()) {
      return t.say("directory.group.open");
    }
    List<String> parts = new ArrayList<>();
    if (!group.kinds().isEmpty()) {
      String kinds =
          group.kinds().stream()
              .sorted()
              .map(kind -> t.say("organization.kind." + kind))
              .collect(Collectors.joining(", "));
      UnitId under = group.under();
      parts.add(
          under == null
              ? kinds
              : t.say("directory.group.under-words", kinds, names(Set.of(under))));
    }
    if (!group.with().isEmpty()) {
      parts.add(t.say("directory.group.with-words", names(group.with())));
    }
    if (!group.without().isEmpty()) {
      parts.add(t.say("directory.group.without-words", names(group.without())));
    }
    return String.join("; ", parts);
  }

  private String names(Set<UnitId> units) {
    return units.stream()
        .flatMap(id -> map.find(id).stream())
        .map(Unit::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
