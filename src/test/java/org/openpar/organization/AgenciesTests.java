package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.platform.model.Doubt;

class AgenciesTests {

  private static final UnitMap IN_2018 = SeedUnits.on(LocalDate.of(2018, 1, 1));
  private static final Agencies AGENCIES = new Agencies(IN_2018);

  static Stream<Arguments> variants() {
    return Phrases.of("agency-variants.tsv").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  static Stream<Arguments> planOf2018() {
    return Phrases.of("plan-2018-agencies.tsv").stream()
        .map(row -> Arguments.of(row.get(0), Integer.valueOf(row.get(1)), row.get(2)));
  }

  @Test
  void keepsTheOfficeOfADistrictWhole() {
    for (String words :
        List.of(
            "Văn phòng UBND huyện Mai Sơn",
            "Văn phòng UBND các huyện, thành phố",
            "Công an các huyện, thành phố",
            "Thanh tra các sở, ngành")) {
      assertThat(AGENCIES.read(words).parts()).extracting(AgencyPart::words).containsExactly(words);
      assertThat(AGENCIES.read(words).doubts())
          .containsExactly(Doubt.of("doubt.agency.unknown", words));
      assertThat(AGENCIES.read(words).parts()).noneMatch(AgencyPart::resolved);
    }
  }

  @Test
  void leavesATextInTheWrongColumnAlone() {
    String text = "Sở, ban, ngành 31 ".repeat(10_000);
    AgencyReading reading = assertTimeout(Duration.ofSeconds(1), () -> AGENCIES.read(text));
    assertThat(reading.parts()).extracting(AgencyPart::words).containsExactly(text);
    assertThat(AGENCIES.read("31 ".repeat(1_900)).parts()).isNotEmpty();
  }

  @Test
  void settlesARoleOnceItIsTold() {
    for (String words :
        List.of(
            "Sở Nội vụ chủ trì, Sở Tài chính phối hợp",
            "- Sở Nội vụ chủ trì\n- Sở Tài chính phối hợp")) {
      assertThat(AGENCIES.read(words).parts())
          .extracting(AgencyPart::words, AgencyPart::coordinating)
          .containsExactly(tuple("Sở Nội vụ", false), tuple("Sở Tài chính", true));
    }
  }

  @Test
  void readsAtLeast97PercentOfTheHandbooksPhrases() {
    List<String> missed = new ArrayList<>();
    List<List<String>> rows = Phrases.of("agency-phrases.tsv");
    for (List<String> row : rows) {
      String shape = AGENCIES.read(row.get(0)).shape();
      if (!shape.equals(row.get(2))) {
        missed.add(row.get(0) + ": " + row.get(2) + ", read " + shape);
      }
    }
    assertThat(rows).hasSize(94);
    assertThat(missed).hasSizeLessThanOrEqualTo(rows.size() * 3 / 100);
  }

  @Test
  void makesNoGroupOfTheTailOfAStrangersName() {
    AgencyReading reading = AGENCIES.read("Sở Nội vụ; Phòng Nội vụ các huyện, thành phố");

    assertThat(reading.parts())
        .extracting(AgencyPart::words)
        .containsExactly("Sở Nội vụ", "Phòng Nội vụ các huyện, thành phố");
    assertThat(AGENCIES.members(reading)).extracting(Unit::name).containsExactly("Sở Nội vụ");
  }

  @ParameterizedTest
  @MethodSource("variants")
  void readsWhatOfficialsWrite(String phrase, String shape) {
    assertThat(AGENCIES.read(phrase).shape()).isEqualTo(shape);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void readsDecomposedLettersAlike(String phrase, String shape) {
    String decomposed = Normalizer.normalize(phrase, Normalizer.Form.NFD);
    assertThat(AGENCIES.read(decomposed).shape()).isEqualTo(shape);
  }

  @ParameterizedTest
  @MethodSource("planOf2018")
  void resolvesThePlanOf2018(String phrase, int members, String verbatim) {
    AgencyReading reading = AGENCIES.read(phrase);
    assertThat(AGENCIES.members(reading)).hasSize(members);
    assertThat(reading.parts())
        .filteredOn(part -> !part.resolved())
        .extracting(AgencyPart::words)
        .isEqualTo(verbatim.isEmpty() ? List.of() : List.of(verbatim.split("\\|")));
  }

  @Test
  void thirtyTwoUnitsReportToTheProvince() {
    AgencyReading reading = AGENCIES.read("Các sở, ban, ngành; UBND các huyện, thành phố");
    assertThat(reading.parts())
        .extracting(part -> group(part).name())
        .containsExactly("Các sở, ban, ngành", "UBND các huyện, thành phố");
    assertThat(AGENCIES.members(reading)).hasSize(32);
    assertThat(reading.doubts()).isEmpty();
  }

  @Test
  void aUnitBesideAGroupThatContainsItIsCountedOnce() {
    AgencyReading reading = AGENCIES.read("Sở Nội vụ; các sở, ban, ngành");
    assertThat(reading.parts()).hasSize(2);
    assertThat(AGENCIES.members(reading)).hasSize(20);
  }

  @Test
  void anExceptionLeavesItsUnitOut() {
    AgencyReading reading = AGENCIES.read("Các sở, ban, ngành (trừ Ban Dân tộc)");
    assertThat(reading.parts().getFirst().except()).extracting(Unit::key).containsExactly("bdt");
    assertThat(AGENCIES.members(reading)).hasSize(19);
  }

  @Test
  void anExceptionBelongsToTheGroupThatHasSuchAMember() {
    AgencyReading reading =
        AGENCIES.read("Các sở, ban, ngành; UBND các huyện (trừ Ban Dân tộc, UBND huyện Mai Sơn)");

    assertThat(reading.parts())
        .extracting(part -> part.except().stream().map(Unit::name).toList())
        .containsExactly(List.of("Ban Dân tộc"), List.of("UBND huyện Mai Sơn"));
  }

  @Test
  void whatNoGroupHasCannotBeLeftOutOfIt() {
    AgencyReading unit = AGENCIES.read("Các sở, ban, ngành không kể UBND huyện Mai Sơn");
    assertThat(AGENCIES.members(unit)).hasSize(20);
    assertThat(unit.doubts())
        .containsExactly(Doubt.of("doubt.agency.excepted-stranger", "UBND huyện Mai Sơn"));

    AgencyReading group = AGENCIES.read("Các sở trừ Ban Dân tộc, UBND các huyện, thành phố");
    assertThat(AGENCIES.members(group)).hasSize(19 + 12);
    assertThat(group.doubts())
        .containsExactly(Doubt.of("doubt.agency.excepted-stranger", "UBND các huyện, thành phố"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "02 huyện: Mai Sơn, Yên Châu",
        "UBND 02 huyện Mai Sơn, Yên Châu",
        "1 UBND huyện Mai Sơn\n2 UBND huyện Yên Châu"
      })
  void aNumberBeforeNamesOnlyCountsThem(String words) {
    assertThat(AGENCIES.members(AGENCIES.read(words)))
        .extracting(Unit::name)
        .containsExactly("UBND huyện Mai Sơn", "UBND huyện Yên Châu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND các huyện, thành phố; trừ huyện Bắc Yên | 11",
        "UBND các huyện, thành phố (trừ Bắc Yên, Phù Yên) | 10",
        "Các sở, ban, ngành; không gồm Ban Dân tộc | 19",
        "Các Sở (Nội vụ, Tài chính, Tư pháp) | 3",
        "UBND các xã, thị trấn huyện Mai Sơn | 22",
        "Các sở, ban, ngành của tỉnh | 20",
        "Sở, ban, ngành | 20",
        "UBND xã Chiềng Sơn, huyện Mộc Châu | 1",
        "Sở Nông nghiệp và PTNT; Sở Văn hóa TT&DL; Sở Lao động - TB&XH; Sở Tài nguyên - Môi trường"
            + " | 4"
      })
  void meansSoManyUnits(String words, int members) {
    AgencyReading reading = AGENCIES.read(words);
    assertThat(AGENCIES.members(reading)).hasSize(members);
    assertThat(reading.doubts()).isEmpty();
  }

  @Test
  void bodiesOnLinesOfTheirOwnAreApart() {
    assertThat(AGENCIES.read("Sở Nội vụ\nCông an tỉnh").parts())
        .extracting(AgencyPart::words)
        .containsExactly("Sở Nội vụ", "Công an tỉnh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UBND các xã biên giới", "Các sở quản lý ngành", "UBND các huyện nghèo", "Các Ban QLDA",
        "03 huyện", "UBND 5 xã", "19 sở, ban, ngành", "Một số sở, ngành"
      })
  void partOfAGroupIsNeverTakenForTheWhole(String words) {
    AgencyReading reading = AGENCIES.read(words);
    assertThat(AGENCIES.members(reading)).isEmpty();
    assertThat(reading.doubts()).extracting(Doubt::key).contains("doubt.agency.part-of-group");
  }

  @Test
  void aDistrictMeansItselfAndItsOwnCommunes() {
    Agencies ofMaiSon = AGENCIES.inPaperOf("UBND huyện Mai Sơn");
    AgencyReading communes = ofMaiSon.read("UBND các xã, thị trấn");

    assertThat(ofMaiSon.members(communes))
        .hasSize(22)
        .allMatch(
            unit ->
                ofMaiSon
                    .members(ofMaiSon.read("UBND huyện"))
                    .getFirst()
                    .id()
                    .equals(unit.parent()));
    assertThat(IN_2018.findGroup(group(communes.parts().getFirst()).code()))
        .contains(group(communes.parts().getFirst()));
    assertThat(AGENCIES.members(AGENCIES.read("UBND huyện"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Nội vụ (chủ trì), Sở Tài chính, Sở Tư pháp (phối hợp)",
        "Sở Nội vụ (phối hợp với Sở Tài chính và Sở Tư pháp)",
        "CT: Sở Nội vụ; PH: Sở Tài chính, Sở Tư pháp"
      })
  void aRoleInBracketsIsARole(String words) {
    assertThat(AGENCIES.read(words).parts())
        .extracting(AgencyPart::coordinating)
        .containsExactly(false, true, true);
  }

  @Test
  void oneOrTheOtherIsForAPersonToSay() {
    AgencyReading reading = AGENCIES.read("Sở Nội vụ hoặc Sở Tài chính");
    assertThat(AGENCIES.members(reading)).hasSize(2);
    assertThat(reading.doubts()).extracting(Doubt::key).containsExactly("doubt.agency.either");
  }

  @Test
  void theSameWordsNameOtherUnitsAfterTheReform() {
    Agencies later = new Agencies(SeedUnits.on(LocalDate.of(2025, 7, 1)));
    assertThat(unit(later.read("Sở Nội vụ").parts().getFirst()).key()).isEqualTo("snv-2");
    AgencyReading districts = later.read("UBND các huyện, thành phố");
    assertThat(later.members(districts)).isEmpty();
    assertThat(districts.doubts())
        .extracting(Doubt::key)
        .containsExactly("doubt.agency.empty-group");
    assertThat(later.members(later.read("UBND các xã, phường"))).hasSize(75);
  }

  @Test
  void accentsTellCommunesApartAndAPersonHearsOfTheTwin() {
    AgencyReading reading = AGENCIES.read("UBND xã Mường Bằng");
    assertThat(unit(reading.parts().getFirst()).name()).isEqualTo("UBND xã Mường Bằng");
    assertThat(reading.doubts())
        .containsExactly(
            Doubt.of("doubt.agency.near-twin", "UBND xã Mường Bằng", "UBND xã Mường Bang"));
  }

  @Test
  void aNameWithoutItsAccentsIsNeverTakenForTheUnit() {
    AgencyReading reading = AGENCIES.read("Sở Nôi vụ");
    assertThat(reading.parts().getFirst().unit()).isNull();
    assertThat(reading.doubts())
        .contains(Doubt.of("doubt.agency.near-twin", "Sở Nôi vụ", "Sở Nội vụ"));
  }

  @Test
  void oneNameOfTwoUnitsIsLeftToAPerson() {
    Agencies inMarch2025 = new Agencies(SeedUnits.on(LocalDate.of(2025, 3, 1)));
    AgencyReading reading = inMarch2025.read("UBND xã Chiềng Chung");
    assertThat(reading.shape()).isEqualTo("UNIT?");
    assertThat(reading.parts().getFirst().unit()).isNull();
    assertThat(reading.doubts()).extracting(Doubt::key).contains("doubt.agency.ambiguous");
  }

  @Test
  void aPrefixIsSharedByTheNamesOfAList() {
    AgencyReading reading = AGENCIES.read("UBND huyện Mai Sơn, Mộc Châu, Yên Châu");
    assertThat(reading.parts())
        .extracting(part -> unit(part).name())
        .containsExactly("UBND huyện Mai Sơn", "UBND huyện Mộc Châu", "UBND huyện Yên Châu");
    assertThat(reading.parts()).extracting(AgencyPart::words).contains("Mộc Châu");
  }

  @Test
  void aSignWithinShortLettersIsPartOfTheName() {
    assertThat(AGENCIES.read("Phòng VH&TT, Sở GD&ĐT").parts())
        .extracting(AgencyPart::words)
        .containsExactly("Phòng VH&TT", "Sở GD&ĐT");
    assertThat(AGENCIES.read("Sở Nội vụ&Sở Tài chính").parts()).hasSize(2);
  }

  @Test
  void bodiesThatLeadTogetherAreBothLeads() {
    assertThat(AGENCIES.read("Sở Nội vụ, Sở Tài chính đồng chủ trì").parts())
        .extracting(part -> unit(part).name())
        .containsExactly("Sở Nội vụ", "Sở Tài chính");
    assertThat(AGENCIES.read("VPUBND tỉnh").parts())
        .extracting(part -> unit(part).name())
        .containsExactly("Văn phòng UBND tỉnh");
  }

  @Test
  void aSentenceTellsLeadsFromCoordinators() {
    AgencyReading reading =
        AGENCIES.read("Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và Sở Tư pháp");
    assertThat(reading.parts())
        .extracting(AgencyPart::coordinating)
        .containsExactly(false, true, true);
    assertThat(reading.doubts()).extracting(Doubt::key).contains("doubt.agency.role-sentence");
  }

  @Test
  void aCoordinatorNamedBeforeItsVerbIsACoordinatorToo() {
    AgencyReading reading = AGENCIES.read("Sở Nội vụ chủ trì; các sở, ban, ngành phối hợp");
    assertThat(reading.parts()).extracting(AgencyPart::coordinating).containsExactly(false, true);
  }

  @Test
  void anotherProvincesDepartmentIsNotOurs() {
    AgencyReading reading = AGENCIES.read("Sở Nội vụ tỉnh Lai Châu");
    assertThat(reading.parts().getFirst().unit()).isNull();
    assertThat(reading.doubts()).extracting(Doubt::key).containsExactly("doubt.agency.unknown");
  }

  @Test
  void anOpenGroupIsLeftToAPerson() {
    AgencyReading reading = AGENCIES.read("Các cơ quan, đơn vị liên quan");
    assertThat(reading.parts().getFirst().qualifier()).isEqualTo("relevant");
    assertThat(group(reading.parts().getFirst()).closed()).isFalse();
    assertThat(AGENCIES.members(reading)).isEmpty();
    assertThat(reading.doubts()).extracting(Doubt::key).containsExactly("doubt.agency.open-group");
  }

  @Test
  void massOrganizationsAreNoDepartmentsAndAPersonHearsOfIt() {
    AgencyReading reading = AGENCIES.read("Các sở, ban, ngành, đoàn thể tỉnh");
    assertThat(AGENCIES.members(reading)).hasSize(20);
    assertThat(reading.doubts()).extracting(Doubt::key).containsExactly("doubt.agency.wider-group");
  }

  @Test
  void districtsWithoutTheCityLeaveAPersonToSayWhetherItIsMeant() {
    for (String words : List.of("UBND các huyện", "Các huyện")) {
      AgencyReading reading = AGENCIES.read(words);
      assertThat(AGENCIES.members(reading)).hasSize(12);
      assertThat(reading.doubts()).extracting(Doubt::key).contains("doubt.agency.city-open");
    }
    assertThat(AGENCIES.read("UBND các huyện, thành phố").doubts()).isEmpty();
  }

  @Test
  void wordsNobodyKnowsKeepTheirSignsButNotTheirBullets() {
    assertThat(AGENCIES.read("@x").parts().getFirst().words()).isEqualTo("@x");
    assertThat(AGENCIES.read("+1").parts().getFirst().words()).isEqualTo("+1");
    assertThat(AGENCIES.read("+ Hội Xyz").parts().getFirst().words()).isEqualTo("Hội Xyz");
    assertThat(AGENCIES.read("- Hội Xyz").parts().getFirst().words()).isEqualTo("Hội Xyz");
  }

  @Test
  void nothingWrittenIsNothingReadButADoubt() {
    for (String words : new String[] {null, "", "  ", "\n;"}) {
      AgencyReading reading = AGENCIES.read(words);
      assertThat(reading.parts()).isEmpty();
      assertThat(reading.doubts()).extracting(Doubt::key).containsExactly("doubt.agency.empty");
    }
  }

  @Test
  void neverThrowsWhateverStandsInACell() {
    List<String> scraps =
        List.of(
            "Sở",
            "Nội vụ",
            ",",
            ";",
            " và ",
            "(",
            ")",
            "các",
            "UBND",
            "huyện",
            "trừ",
            ":",
            "- ",
            "\n",
            "chủ trì",
            "phối hợp với",
            "12",
            "Mai Sơn",
            "/",
            "[1]",
            "&",
            "cấp",
            "xã",
            "\"",
            "Giám đốc",
            "liên quan",
            "theo dõi",
            "Cơ quan chủ trì",
            "không",
            "khoản 2");
    Random random = new Random(2018);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder phrase = new StringBuilder();
      for (int word = random.nextInt(9); word >= 0; word--) {
        phrase.append(scraps.get(random.nextInt(scraps.size()))).append(' ');
      }
      assertThat(AGENCIES.read(phrase.toString()).words()).isEqualTo(phrase.toString());
    }
  }

  private static Unit unit(AgencyPart part) {
    return Objects.requireNonNull(part.unit());
  }

  private static UnitGroup group(AgencyPart part) {
    return Objects.requireNonNull(part.group());
  }
}
