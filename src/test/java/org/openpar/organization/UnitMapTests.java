package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitMapTests {

  private static final UnitMap LATER_2018 = SeedUnits.on(LocalDate.of(2018, 1, 1));
  private static final UnitMap EARLY_2025 = SeedUnits.on(LocalDate.of(2025, 3, 15));

  @Test
  void findsAUnitWithoutAccents() {
    assertThat(names(LATER_2018.search("so noi vu"))).containsExactly("Sở Nội vụ");
    assertThat(names(LATER_2018.search("03646"))).containsExactly("UBND phường Chiềng Lề");
  }

  @Test
  void bringsTheUnitSpelledJustSoBeforeItsNearTwin() {
    assertThat(names(EARLY_2025.search("Mường Bang")))
        .containsExactly("UBND xã Mường Bang", "UBND xã Mường Bằng");
    assertThat(names(EARLY_2025.search("mường bằng")))
        .containsExactly("UBND xã Mường Bằng", "UBND xã Mường Bang");
    assertThat(names(EARLY_2025.search("Chiềng Hặc")))
        .containsExactly("UBND xã Chiềng Hặc", "UBND xã Chiềng Hắc");
  }

  @Test
  void makesNoDifferenceBetweenTheFormsOfALetter() {
    String decomposed = Normalizer.normalize("Chiềng Hặc", Normalizer.Form.NFD);

    assertThat(names(EARLY_2025.search(decomposed)).getFirst()).isEqualTo("UBND xã Chiềng Hặc");
  }

  @Test
  void noWordsMeanEverybody() {
    assertThat(LATER_2018.search("  ")).isEqualTo(LATER_2018.units());
  }

  @Test
  void everyUnitOfSonLaStandsUnderTheProvince() {
    assertThat(names(LATER_2018.roots())).containsExactly("UBND tỉnh Sơn La");
    assertThat(LATER_2018.under(LATER_2018.roots().getFirst().id())).hasSize(32);
  }

  private static List<String> names(List<Unit> units) {
    return units.stream().map(Unit::name).toList();
  }
}
