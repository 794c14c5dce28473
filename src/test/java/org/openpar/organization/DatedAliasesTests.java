package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.platform.model.Doubt;
import org.openpar.platform.time.DateRange;

/// A plan is read by the names of its day.
class DatedAliasesTests {

  private static final LocalDate NEW_YEAR = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2018, 6, 30);
  private static final LocalDate AFTER = LAST.plusDays(1);
  private static final LocalDate RENAMED = LocalDate.of(2019, 1, 1);

  private static final String SHORT = "Cơ quan Tuyên vận";

  private final Life culture = life("svh", "Sở Văn hóa", new DateRange(NEW_YEAR, LAST));
  private final Life press = life("sbc", "Sở Báo chí", DateRange.from(AFTER));

  @Test
  void aPhraseIsReadByTheOtherNamesOfTheDay() {
    assertThat(read(List.of(culture, press), LAST)).containsExactly("Sở Văn hóa");
    assertThat(read(List.of(culture, press), AFTER)).containsExactly("Sở Báo chí");
    assertThat(read(List.of(culture, press), NEW_YEAR.minusDays(1))).isEmpty();
  }

  @Test
  void aNameOfTwoUnitsAtOnceIsAskedForAndNeverGuessed() {
    Life other = life("sbc", "Sở Báo chí", DateRange.ALWAYS);
    AgencyReading reading = new Agencies(map(List.of(culture, other), LAST)).read(SHORT);

    assertThat(reading.parts()).singleElement().matches(part -> part.unit() == null);
    assertThat(reading.doubts()).extracting(Doubt::key).contains("doubt.agency.ambiguous");
    assertThat(read(List.of(culture, other), AFTER)).containsExactly("Sở Báo chí");
  }

  @Test
  void theLastDayOfAUnitIsTheLastOfItsOtherNames() {
    assertThat(press.endedOn(RENAMED).aliases())
        .containsExactly(new UnitAlias(SHORT, new DateRange(AFTER, RENAMED)));
    assertThat(culture.endedOn(RENAMED).aliases()).isEqualTo(culture.aliases());
  }

  @Test
  void aRenamedUnitKeepsItsOtherNames() {
    Life renamed = press.renewed(RENAMED, "Sở Truyền thông", UnitKind.DEPARTMENT, null);

    assertThat(renamed.on(RENAMED).orElseThrow().aliases()).contains(SHORT);
  }

  private static List<String> read(List<Life> lives, LocalDate day) {
    return new Agencies(map(lives, day))
        .read(SHORT).parts().stream()
            .map(AgencyPart::unit)
            .filter(unit -> unit != null)
            .map(Unit::name)
            .toList();
  }

  private static UnitMap map(List<Life> lives, LocalDate day) {
    return new History(lives).on(day);
  }

  private static Life life(String key, String name, DateRange known) {
    return new Life(
        SeedUnits.id(key),
        key,
        0,
        DateRange.ALWAYS,
        List.of(new UnitName(name, UnitKind.DEPARTMENT, null, DateRange.ALWAYS)),
        List.of(new UnitAlias(SHORT, known)),
        List.of());
  }
}
