package org.openpar.organization;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;

/// The register that ships with the program: Sơn La's departments, districts and communes since
/// 2018, with the reforms of 02/2025 (NQ 1280/NQ-UBTVQH15), 01/3/2025 and 01/7/2025 (NQ
/// 1681/NQ-UBTVQH15). The command line reads it without a database; the database begins with it.
public final class SeedUnits {

  /// A unit under one name, parent and code.
  record Row(
      String key,
      UnitKind kind,
      String name,
      String parent,
      List<String> aliases,
      String gso,
      DateRange validity) {}

  private static final Map<String, List<Row>> BY_KEY =
      SeedRows.of("units.csv").stream()
          .map(SeedUnits::row)
          .collect(Collectors.groupingBy(Row::key, LinkedHashMap::new, Collectors.toList()));

  private SeedUnits() {}

  /// The map of a day, in the order of the register: province, departments, districts, communes.
  public static UnitMap on(LocalDate day) {
    return new UnitMap(
        day,
        BY_KEY.values().stream()
            .flatMap(
                versions ->
                    versions.stream()
                        .filter(row -> row.validity().contains(day))
                        .map(row -> unit(row, versions)))
            .toList());
  }

  static Map<String, List<Row>> rows() {
    return BY_KEY;
  }

  /// The same key gives the same id on every machine, so plans read in two places agree.
  static UnitId id(String key) {
    return new UnitId(UUID.nameUUIDFromBytes(("unit:" + key).getBytes(StandardCharsets.UTF_8)));
  }

  private static Unit unit(Row row, List<Row> versions) {
    return new Unit(
        id(row.key()),
        row.key(),
        row.name(),
        row.kind(),
        row.parent().isEmpty() ? null : id(row.parent()),
        Aliases.of(row.name(), row.kind(), given(versions)),
        row.gso().isEmpty() ? List.of() : List.of(new UnitCode("GSO", row.gso(), span(versions))),
        span(versions));
  }

  /// The aliases of the file hold for the unit through all its names.
  static List<String> given(List<Row> versions) {
    return versions.stream().flatMap(row -> row.aliases().stream()).distinct().toList();
  }

  static DateRange span(List<Row> versions) {
    return new DateRange(
        versions.getFirst().validity().first(), versions.getLast().validity().last());
  }

  private static Row row(List<String> fields) {
    return new Row(
        fields.get(0),
        UnitKind.valueOf(fields.get(1)),
        fields.get(2),
        fields.get(3),
        Arrays.stream(fields.get(4).split("\\|")).filter(alias -> !alias.isEmpty()).toList(),
        fields.get(5),
        new DateRange(day(fields.get(6)), day(fields.get(7))));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
