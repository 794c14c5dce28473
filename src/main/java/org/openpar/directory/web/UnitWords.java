package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.platform.text.Texts;
import org.openpar.platform.time.DateRange;

/// How the register speaks of a unit on the screen and in the file.
public record UnitWords(UnitMap map, Texts t) {

  public String kind(UnitKind kind) {
    return t.say("organization.kind." + kind);
  }

  public String parent(@Nullable UnitId parent) {
    return parent == null ? "" : map.find(parent).map(Unit::name).orElse("");
  }

  public String aliases(Unit unit) {
    return String.join("; ", unit.aliases());
  }

  public String codes(Unit unit) {
    return unit.codes().stream()
        .map(code -> code.scheme() + " " + code.code())
        .collect(Collectors.joining("; "));
  }

  /// "01/07/2025 – nay".
  public String validity(DateRange range) {
    return validity(range, t);
  }

  public static String validity(DateRange range, Texts t) {
    LocalDate first = range.first();
    LocalDate last = range.last();
    if (first == null && last == null) {
      return t.say("organization.valid.always");
    } else if (last == null) {
      return t.say("organization.valid.from", t.date(first));
    }
    return first == null
        ? t.say("organization.valid.until", t.date(last))
        : t.say("organization.valid.range", t.date(first), t.date(last));
  }
}
