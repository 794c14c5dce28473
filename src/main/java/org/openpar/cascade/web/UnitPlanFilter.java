package org.openpar.cascade.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanState;
import org.openpar.cascade.model.UnitPlanLine;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.platform.text.Normal;
import org.openpar.platform.web.MapDay;
import org.springframework.web.util.UriComponentsBuilder;

/// What the list of unit plans is narrowed to and how it is ordered, as it stands in the address.
///
/// @param show "late" those not issued in time, "unopened" those nobody of the unit has looked at
/// @param sort "unit" as the register has it, "late" the latest first
/// @param map the day by whose units the plans are listed, as it was typed
public record UnitPlanFilter(
    @Nullable String words,
    @Nullable UnitKind kind,
    @Nullable UnitPlanState state,
    @Nullable String show,
    @Nullable String sort,
    @Nullable String map) {

  static final List<String> SHOWS = List.of("late", "unopened");
  static final List<String> SORTS = List.of("unit", "late");

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  MapDay mapDay() {
    return MapDay.of(map);
  }

  public boolean narrowed() {
    return !said().isEmpty() || kind != null || state != null || show != null;
  }

  /// The lines in the order of the register.
  List<UnitPlanLine> of(List<UnitPlanLine> all, UnitMap map, LocalDate day) {
    Map<UnitId, Integer> places = new HashMap<>();
    map.units().forEach(unit -> places.put(unit.id(), places.size()));
    String bare = Normal.fold(said());
    Comparator<UnitPlanLine> byRegister =
        Comparator.comparing(line -> places.getOrDefault(line.unit(), places.size()));
    return all.stream()
        .filter(line -> map.find(line.unit()).filter(unit -> shows(unit, bare)).isPresent())
        .filter(line -> state == null || line.state() == state)
        .filter(line -> !"late".equals(show) || line.daysLate(day) > 0)
        .filter(line -> !"unopened".equals(show) || line.neverOpened())
        .sorted(
            "late".equals(sort)
                ? Comparator.comparingLong((UnitPlanLine line) -> line.daysLate(day))
                    .reversed()
                    .thenComparing(byRegister)
                : byRegister)
        .toList();
  }

  private boolean shows(Unit unit, String bare) {
    return (kind == null || unit.kind() == kind) && Normal.fold(unit.name()).contains(bare);
  }

  String at(String path, @Nullable Object plan) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query(address, "plan", plan);
    query(address, "words", said().isEmpty() ? null : said());
    query(address, "kind", kind);
    query(address, "state", state);
    query(address, "show", show);
    query(address, "sort", sort);
    query(address, MapDay.FIELD, map == null || map.isBlank() ? null : map);
    return address.encode().toUriString();
  }

  private static void query(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      address.queryParam(name, value);
    }
  }
}
