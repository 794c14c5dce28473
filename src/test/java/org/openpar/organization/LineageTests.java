package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTests {

  private static final LocalDate IN_2018 = LocalDate.of(2018, 1, 5);
  private static final LocalDate LAST_DAY_OF_FEBRUARY = LocalDate.of(2025, 2, 28);
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
  private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 15);

  private final Lineage lineage =
      new Lineage(
          SeedReforms.all().stream()
              .map(reform -> reform.enacted(ReorganizationId.next()))
              .toList());

  @Test
  void aUnitStandsForItselfUntilTheDayBeforeTheReform() {
    assertThat(lineage.heirOn(id("skhdt"), IN_2018)).contains(id("skhdt"));
    assertThat(lineage.heirOn(id("skhdt"), LAST_DAY_OF_FEBRUARY)).contains(id("skhdt"));
    assertThat(lineage.heirOn(id("skhdt"), MARCH)).contains(id("stc-2"));
  }

  @Test
  void theHeirOfAnHeirIsFoundThroughBothReforms() {
    UnitId huyBac = id("gso-03913-2018");
    assertThat(lineage.heirOn(huyBac, MARCH)).contains(id("gso-03910-2018"));
    assertThat(lineage.heirOn(huyBac, TWO_TIERS)).contains(id("gso-03910-2025"));
  }

  @Test
  void oneCodeTwoWardsAndEachHasItsOwnWay() {
    UnitId chiengLe = id("gso-03646-2018");
    UnitId toHieuBefore = id("gso-03649-2018");
    UnitId toHieuAfter = id("gso-03646-2025");
    assertThat(lineage.heirOn(chiengLe, TWO_TIERS)).contains(toHieuAfter);
    assertThat(lineage.heirOn(toHieuBefore, TWO_TIERS)).contains(toHieuAfter);
    assertThat(lineage.standsFor(toHieuAfter, TWO_TIERS))
        .contains(chiengLe, toHieuBefore, toHieuAfter)
        .hasSize(5);
  }

  @Test
  void anHeirStandsForNobodyBeforeTheReform() {
    assertThat(lineage.standsFor(id("stc-2"), LAST_DAY_OF_FEBRUARY)).containsExactly(id("stc-2"));
    assertThat(lineage.standsFor(id("stc-2"), MARCH))
        .containsExactlyInAnyOrder(id("stc-2"), id("stc-1"), id("skhdt"));
  }

  @Test
  void ofATownThatWasSplitTheMainHeirIsItself() {
    UnitId town = id("gso-03982-2018");
    assertThat(lineage.heirOn(town, MARCH)).contains(town);
    assertThat(lineage.heirsOn(town, MARCH))
        .containsExactly(town, id("gso-03983-2025-02"), id("gso-03984-2025-02"));
    assertThat(lineage.heirsOn(town, TWO_TIERS))
        .containsExactly(id("gso-03982-2025"), id("gso-04033-2025"));
  }

  @Test
  void aDistrictIsGoneWithoutHeir() {
    assertThat(lineage.heirOn(id("gso-125"), LocalDate.of(2025, 6, 30))).contains(id("gso-125"));
    assertThat(lineage.heirOn(id("gso-125"), TWO_TIERS)).isEmpty();
    assertThat(lineage.heirsOn(id("gso-125"), TWO_TIERS)).isEmpty();
    assertThat(lineage.standsFor(id("province"), TWO_TIERS)).containsExactly(id("province"));
  }

  @Test
  void everyUnitOf2018ButTheDistrictsHasAnHeirToday() {
    List<UnitId> today = SeedUnits.on(TWO_TIERS).units().stream().map(Unit::id).toList();
    assertThat(SeedUnits.on(IN_2018).units())
        .filteredOn(unit -> unit.kind() != UnitKind.DISTRICT)
        .hasSize(225)
        .allSatisfy(unit -> assertThat(lineage.heirOn(unit.id(), TWO_TIERS)).get().isIn(today));
  }

  @Test
  void theFamilyOfAWardReachesBackThroughBothReforms() {
    assertThat(lineage.family(id("gso-03982-2025")))
        .extracting(passage -> passage.act().number())
        .containsExactly("1280/NQ-UBTVQH15", "1681/NQ-UBTVQH15");
    assertThat(lineage.family(id("vpub"))).isEmpty();
  }

  private static UnitId id(String key) {
    return SeedUnits.id(key);
  }
}
