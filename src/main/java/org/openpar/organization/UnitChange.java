package org.openpar.organization;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a unit is to be from the day of an act on. Null and empty leave what it was; a unit that is
/// founded has to say name, kind and parent.
///
/// @param founded whether the act makes this unit; otherwise the register has it already
/// @param codes by their schemes; those of other schemes stay as they are
public record UnitChange(
    UnitId unit,
    boolean founded,
    boolean main,
    String key,
    @Nullable String name,
    @Nullable UnitKind kind,
    @Nullable UnitId parent,
    List<String> aliases,
    Map<String, String> codes) {

  /// The scheme of the statistics office.
  private static final String STATISTICS = "GSO";

  public UnitChange {
    name = name == null || name.isBlank() ? null : name.strip();
    aliases = List.copyOf(aliases);
    codes = Map.copyOf(codes);
  }

  /// A unit that stays as it is and takes others in.
  public static UnitChange of(UnitId unit) {
    return new UnitChange(unit, false, true, "", null, null, null, List.of(), Map.of());
  }

  /// A unit made by the act.
  public static UnitChange founding(
      UnitId unit, String name, UnitKind kind, @Nullable UnitId parent) {
    return new UnitChange(unit, true, true, "", name, kind, parent, List.of(), Map.of());
  }

  public UnitChange named(String another) {
    return new UnitChange(unit, founded, main, key, another, kind, parent, aliases, codes);
  }

  public UnitChange under(UnitId another) {
    return new UnitChange(unit, founded, main, key, name, kind, another, aliases, codes);
  }

  public UnitChange beside() {
    return new UnitChange(unit, founded, false, key, name, kind, parent, aliases, codes);
  }

  /// With another code of the statistics office; without words, with the one it has.
  public UnitChange coded(String another) {
    return another.isBlank()
        ? this
        : new UnitChange(
            unit,
            founded,
            main,
            key,
            name,
            kind,
            parent,
            aliases,
            Map.of(STATISTICS, another.strip()));
  }
}
