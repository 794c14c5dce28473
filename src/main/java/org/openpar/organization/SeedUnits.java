package org.openpar.organization;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.openpar.platform.time.DateRange;

/// The register that ships with the program: Sơn La's departments, districts and communes of 2018,
/// and what the reforms of 02/2025, 01/3/2025 and 01/7/2025 made of them ([SeedReforms]). The
/// command line reads it without a database; the database begins with it.
public final class SeedUnits {

  private static final History FOUNDATION = foundation();
  private static final History HISTORY = reformed();

  private SeedUnits() {}

  /// The map of a day, in the order of the register: province, departments, districts, communes.
  public static UnitMap on(LocalDate day) {
    return HISTORY.on(day);
  }

  /// The units of 2018, as if nothing had come after.
  static History ofTheBeginning() {
    return FOUNDATION;
  }

  /// The same key gives the same id on every machine, so plans read in two places agree.
  static UnitId id(String key) {
    return new UnitId(UUID.nameUUIDFromBytes(("unit:" + key).getBytes(StandardCharsets.UTF_8)));
  }

  private static History foundation() {
    List<Life> lives = new ArrayList<>();
    for (List<String> row : SeedRows.of("units.csv")) {
      lives.add(life(row, lives.size()));
    }
    return new History(lives);
  }

  private static History reformed() {
    History history = FOUNDATION;
    for (ReorganizationDraft reform : SeedReforms.all()) {
      Enactment enactment = Enactment.of(history, reform);
      if (!enactment.problems().isEmpty()) {
        throw new IllegalStateException(reform.act().number() + ": " + enactment.problems());
      }
      history = enactment.after();
    }
    return history;
  }

  /// Units carry the code of the statistics office (GSO).
  private static Life life(List<String> row, int position) {
    UnitName name =
        new UnitName(
            row.get(2),
            UnitKind.valueOf(row.get(1)),
            row.get(3).isEmpty() ? null : id(row.get(3)),
            DateRange.ALWAYS);
    return new Life(
        id(row.get(0)),
        row.get(0),
        position,
        DateRange.ALWAYS,
        List.of(name),
        Arrays.stream(row.get(4).split("\\|"))
            .filter(alias -> !alias.isEmpty())
            .map(alias -> new UnitAlias(alias, DateRange.ALWAYS))
            .toList(),
        row.get(5).isEmpty()
            ? List.of()
            : List.of(new UnitCode("GSO", row.get(5), DateRange.ALWAYS)));
  }
}
