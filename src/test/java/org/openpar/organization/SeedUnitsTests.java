package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedUnitsTests {

  private static final UnitMap IN_2018 = SeedUnits.on(LocalDate.of(2018, 1, 1));
  private static final UnitMap IN_MARCH_2025 = SeedUnits.on(LocalDate.of(2025, 3, 1));
  private static final UnitMap TWO_TIERS = SeedUnits.on(LocalDate.of(2025, 7, 1));

  @Test
  void sonLaOf2018HasThirtyTwoDirectReportersAnd204Communes() {
    assertThat(counts(IN_2018)).containsExactly(1L, 20L, 12L, 204L);
    UnitId province = unit(IN_2018, "province").id();
    assertThat(IN_2018.units()).filteredOn(unit -> province.equals(unit.parent())).hasSize(32);
  }

  @Test
  void theFirstReformOf2025LeavesTwoHundredCommunes() {
    assertThat(of(IN_MARCH_2025, UnitKind.COMMUNE)).hasSize(200);
    assertThat(of(IN_MARCH_2025, UnitKind.DISTRICT)).hasSize(12);
  }

  @Test
  void theSecondReformLeaves75CommunesUnderTheProvinceAndNoDistrict() {
    assertThat(of(TWO_TIERS, UnitKind.COMMUNE)).hasSize(75);
    assertThat(of(TWO_TIERS, UnitKind.DISTRICT)).isEmpty();
    UnitId province = unit(TWO_TIERS, "province").id();
    assertThat(of(TWO_TIERS, UnitKind.COMMUNE))
        .allSatisfy(commune -> assertThat(commune.parent()).isEqualTo(province));
  }

  @Test
  void theLastDayOfTheDistrictsIsTheThirtiethOfJune() {
    UnitMap lastDay = SeedUnits.on(LocalDate.of(2025, 6, 30));
    assertThat(of(lastDay, UnitKind.DISTRICT)).hasSize(12);
    assertThat(of(lastDay, UnitKind.COMMUNE)).hasSize(200);
  }

  @Test
  void aCodeOfTheStatisticsOfficeIsReusedForAnotherUnit() {
    Unit before = coded(IN_2018, "03646");
    Unit after = coded(TWO_TIERS, "03646");
    assertThat(before.name()).isEqualTo("UBND phường Chiềng Lề");
    assertThat(after.name()).isEqualTo("UBND phường Tô Hiệu");
    assertThat(after.id()).isNotEqualTo(before.id());
  }

  @Test
  void mocChauBecomesATownAndStaysTheSameUnit() {
    Unit huyen = unit(IN_2018, "gso-123");
    Unit town = unit(IN_MARCH_2025, "gso-123");
    assertThat(huyen.name()).isEqualTo("UBND huyện Mộc Châu");
    assertThat(town.name()).isEqualTo("UBND thị xã Mộc Châu");
    assertThat(town.id()).isEqualTo(huyen.id());
  }

  @Test
  void aCommuneTheReformLeftAloneGoesFromItsDistrictToTheProvince() {
    Unit before = coded(IN_MARCH_2025, "04246");
    Unit after = coded(TWO_TIERS, "04246");
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(before.parent()).isEqualTo(unit(IN_MARCH_2025, "gso-127").id());
    assertThat(after.parent()).isEqualTo(unit(TWO_TIERS, "province").id());
  }

  @Test
  void theSecondReformMadeSixtyEightNewCommunes() {
    List<UnitId> before = IN_MARCH_2025.units().stream().map(Unit::id).toList();
    assertThat(of(TWO_TIERS, UnitKind.COMMUNE))
        .filteredOn(commune -> !before.contains(commune.id()))
        .hasSize(68);
  }

  @Test
  void homeAffairsOf2025IsAnotherUnitThanHomeAffairsOf2018() {
    assertThat(unit(IN_2018, "snv-1").name()).isEqualTo("Sở Nội vụ");
    assertThat(unit(IN_MARCH_2025, "snv-2").name()).isEqualTo("Sở Nội vụ");
    assertThat(IN_MARCH_2025.units()).noneMatch(unit -> unit.key().equals("snv-1"));
  }

  @Test
  void nearTwinsAreTwoUnits() {
    List<String> names = IN_2018.units().stream().map(Unit::name).toList();
    assertThat(names)
        .contains("UBND xã Mường Bằng", "UBND xã Mường Bang")
        .contains("UBND xã Chiềng Hắc", "UBND xã Chiềng Hặc");
  }

  @Test
  void aUnitIsAlsoKnownByItsPlaceAndByTheLongForm() {
    assertThat(unit(IN_2018, "gso-125").aliases())
        .contains("Huyện Mai Sơn", "Ủy ban nhân dân huyện Mai Sơn");
    assertThat(unit(IN_2018, "vpub").aliases()).contains("VP UBND tỉnh");
  }

  @Test
  void everyParentOfADayExistsOnThatDayAndNoIdComesTwice() {
    for (UnitMap map : List.of(IN_2018, IN_MARCH_2025, TWO_TIERS)) {
      Set<UnitId> ids = new HashSet<>();
      assertThat(map.units()).allMatch(unit -> ids.add(unit.id()));
      assertThat(map.units())
          .allMatch(unit -> unit.parent() == null || ids.contains(unit.parent()));
    }
  }

  /// The lists of the statistics office, as they were published.
  @ParameterizedTest
  @CsvSource({
    "2018-01-05, sonla-2018.csv, 3, 204, 32",
    "2025-02-15, sonla-20250301.csv, 3, 200, 32",
    "2025-03-15, sonla-20250301.csv, 3, 200, 27",
    "2025-07-15, sonla-2025.csv, 0, 75, 90"
  })
  void everyReformLeavesTheUnitsOfThePublishedList(
      LocalDate day, String list, int codeColumn, int communes, int direct) throws IOException {
    UnitMap map = SeedUnits.on(day);
    assertThat(of(map, UnitKind.COMMUNE)).hasSize(communes);
    assertThat(map.units())
        .filteredOn(unit -> unit(map, "province").id().equals(unit.parent()))
        .hasSize(direct);
    List<String> rows = rows(list);
    assertThat(rows).hasSize(communes);
    for (String row : rows) {
      String[] cells = row.split(",");
      Unit commune = coded(map, cells[codeColumn]);
      assertThat(names(commune))
          .as(row)
          .anyMatch(name -> name.equalsIgnoreCase("UBND " + tidy(cells[codeColumn + 1])));
      if (codeColumn > 0) {
        assertThat(commune.parent()).isEqualTo(coded(map, cells[0]).id());
      }
    }
  }

  private static List<String> rows(String list) throws IOException {
    try (InputStream in = SeedUnitsTests.class.getResourceAsStream("/organization/" + list)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }

  private static List<String> names(Unit unit) {
    List<String> names = new ArrayList<>(unit.aliases());
    names.add(unit.name());
    return names;
  }

  private static String tidy(String name) {
    return name.replaceAll("  +", " ");
  }

  private static List<Long> counts(UnitMap map) {
    return List.of(UnitKind.values()).stream().map(kind -> (long) of(map, kind).size()).toList();
  }

  private static List<Unit> of(UnitMap map, UnitKind kind) {
    return map.units().stream().filter(unit -> unit.kind() == kind).toList();
  }

  private static Unit unit(UnitMap map, String key) {
    return map.units().stream().filter(unit -> unit.key().equals(key)).findFirst().orElseThrow();
  }

  private static Unit coded(UnitMap map, String code) {
    return map.units().stream()
        .filter(unit -> unit.codes().stream().anyMatch(each -> each.code().equals(code)))
        .findFirst()
        .orElseThrow();
  }
}
