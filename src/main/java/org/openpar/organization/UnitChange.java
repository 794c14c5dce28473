package org.openpar.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a unit is to be from the day of an act on. Null and empty leave what it was; a unit that is
/// founded has to say name, kind and parent.
///
/// @param founded whether the act makes this unit; otherwise the register has it already
/// @param code of the statistics office (GSO)
public record UnitChange(
    UnitId unit,
    boolean founded,
    boolean main,
    String key,
    @Nullable String name,
    @Nullable UnitKind kind,
    @Nullable UnitId parent,
    List<String> aliases,
    @Nullable String code) {

  public UnitChange {
    name = name == null || name.isBlank() ? null : name.strip();
    code = code == null || code.isBlank() ? null : code.strip();
    aliases = List.copyOf(aliases);
  }

  /// A unit that stays as it is and takes others in.
  public static UnitChange of(UnitId unit) {
    return new UnitChange(unit, false, true, "", null, null, null, List.of(), null);
  }

  /// A unit made by the act.
  public static UnitChange founding(
      UnitId unit, String name, UnitKind kind, @Nullable UnitId parent) {
    return new UnitChange(unit, true, true, "", name, kind, parent, List.of(), null);
  }

  public UnitChange named(String another) {
    return new UnitChange(unit, founded, main, key, another, kind, parent, aliases, code);
  }

  public UnitChange under(UnitId another) {
    return new UnitChange(unit, founded, main, key, name, kind, another, aliases, code);
  }

  public UnitChange beside() {
    return new UnitChange(unit, founded, false, key, name, kind, parent, aliases, code);
  }

  public UnitChange coded(String another) {
    return new UnitChange(unit, founded, main, key, name, kind, parent, aliases, another);
  }
}
