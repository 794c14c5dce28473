package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;

/// A unit through all its days.
///
/// @param names one after the other, without gap, the oldest first
record Life(
    UnitId id,
    String key,
    int position,
    DateRange validity,
    List<UnitName> names,
    List<UnitAlias> aliases,
    List<UnitCode> codes) {

  Life {
    names = List.copyOf(names);
    aliases = List.copyOf(aliases);
    codes = List.copyOf(codes);
  }

  Optional<UnitName> nameOn(LocalDate day) {
    return names.stream().filter(name -> name.validity().contains(day)).findFirst();
  }

  /// The name of the day, else the one before it, else the first.
  UnitName nameNear(LocalDate day) {
    return nameOn(day)
        .or(() -> names.reversed().stream().filter(name -> isOver(name, day)).findFirst())
        .orElseGet(names::getFirst);
  }

  private static boolean isOver(UnitName name, LocalDate day) {
    LocalDate last = name.validity().last();
    return last != null && last.isBefore(day);
  }

  /// The unit as it stood on the day nearest to this one.
  Optional<Unit> near(LocalDate day) {
    DateRange range = nameNear(day).validity();
    LocalDate first = range.first();
    LocalDate last = range.last();
    if (first != null && first.isAfter(day)) {
      return on(first);
    }
    return on(last != null && last.isBefore(day) ? last : day);
  }

  String lastName() {
    return names.getLast().name();
  }

  /// Whether something is already written down for the day or for later.
  boolean changesFrom(LocalDate day) {
    LocalDate last = names.getLast().validity().first();
    return last != null && !last.isBefore(day);
  }

  Optional<Unit> on(LocalDate day) {
    return nameOn(day)
        .map(
            name ->
                new Unit(
                    id,
                    key,
                    name.name(),
                    name.kind(),
                    name.parent(),
                    Aliases.of(name.name(), name.kind(), aliasesOn(day)),
                    codes.stream().filter(code -> code.validity().contains(day)).toList(),
                    validity));
  }

  /// The names it was given that hold on the day, besides those a rule makes.
  private List<String> aliasesOn(LocalDate day) {
    return aliases.stream()
        .filter(alias -> alias.validity().contains(day))
        .map(UnitAlias::alias)
        .toList();
  }

  Life endedOn(LocalDate last) {
    List<UnitName> until = new ArrayList<>(names);
    UnitName name = until.removeLast();
    until.add(new UnitName(name.name(), name.kind(), name.parent(), cut(name.validity(), last)));
    return new Life(
        id,
        key,
        position,
        cut(validity, last),
        until,
        aliases.stream()
            .map(alias -> new UnitAlias(alias.alias(), cut(alias.validity(), last)))
            .toList(),
        codes.stream()
            .map(code -> new UnitCode(code.scheme(), code.code(), cut(code.validity(), last)))
            .toList());
  }

  /// The same unit, otherwise from the day on.
  Life renewed(LocalDate day, String name, UnitKind kind, @Nullable UnitId parent) {
    Life before = endedOn(day.minusDays(1));
    List<UnitName> all = new ArrayList<>(before.names);
    all.add(new UnitName(name, kind, parent, DateRange.from(day)));
    return new Life(id, key, position, validity, all, aliases, codes);
  }

  Life coded(LocalDate day, String scheme, String code) {
    List<UnitCode> all = new ArrayList<>();
    for (UnitCode each : codes) {
      boolean replaced = each.scheme().equals(scheme) && each.validity().contains(day);
      all.add(
          replaced
              ? new UnitCode(scheme, each.code(), cut(each.validity(), day.minusDays(1)))
              : each);
    }
    all.add(new UnitCode(scheme, code, new DateRange(day, CodeScheme.lastDay(scheme, day))));
    return new Life(id, key, position, validity, names, aliases, all);
  }

  private static DateRange cut(DateRange range, LocalDate last) {
    return range.contains(last) ? new DateRange(range.first(), last) : range;
  }
}
