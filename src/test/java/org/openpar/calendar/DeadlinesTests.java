package org.openpar.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.platform.model.Doubt;

class DeadlinesTests {

  private final Deadlines deadlines = new Deadlines();

  static List<PhraseRow> publicPhrases() {
    return PhraseRow.listOf("deadline-phrases.tsv");
  }

  static List<PhraseRow> ownPhrases() {
    return PhraseRow.listOf("deadline-variants.tsv");
  }

  static List<PhraseRow> everyPhrase() {
    return Stream.concat(publicPhrases().stream(), ownPhrases().stream()).toList();
  }

  @Test
  void readsEveryPhraseOfThePublicFile() {
    assertThat(publicPhrases())
        .hasSizeGreaterThanOrEqualTo(110)
        .allSatisfy(
            row ->
                assertThat(read(row.words(), row.planYear())).as("%s", row).isEqualTo(row.value()));
  }

  @ParameterizedTest
  @MethodSource("ownPhrases")
  void readsEveryVariant(PhraseRow row) {
    assertThat(read(row.words(), row.planYear())).isEqualTo(row.value());
  }

  @Test
  void readsDecomposedLettersTheSameWay() {
    assertThat(everyPhrase()).allSatisfy(row -> readsTheSame(row, decomposed(row.words())));
  }

  @Test
  void readsCapitalsWideSpacesAndFullStopsTheSameWay() {
    assertThat(everyPhrase())
        .allSatisfy(
            row ->
                readsTheSame(
                    row,
                    " " + row.words().toUpperCase(Locale.ROOT).replace(" ", "\u00a0 ") + " ."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"–", "—", "‑", "−"})
  void readsEveryHyphenTheSameWay(String hyphen) {
    assertThat(everyPhrase())
        .allSatisfy(row -> readsTheSame(row, row.words().replace("-", hyphen)));
  }

  @Test
  void readsOldSpellingsTheSameWay() {
    assertThat(everyPhrase())
        .allSatisfy(
            row -> readsTheSame(row, row.words().replace("Quý", "Quí").replace("hằng", "hàng")));
  }

  @Test
  void keepsTheWordsAsTheyStand() {
    assertThat(everyPhrase())
        .allSatisfy(
            row ->
                assertThat(deadlines.read(decomposed(row.words()), 2018).words())
                    .isEqualTo(decomposed(row.words())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quý I, II/2018", "quý I, II / 2018", "Quí I, II/2018", "QÚY I,II/2018"})
  void readsTwoQuartersAsTwoDueDays(String words) {
    assertThat(read(words, 2018)).isEqualTo("QUARTER_LIST |  | 2018-03-31;2018-06-30 | ");
  }

  @Test
  void takesTheDayNamedAsTheLastDay() {
    assertThat(read("Trước ngày 01/01/2026", 2025)).isEqualTo("DATE |  | 2026-01-01 | ");
  }

  @Test
  void takesTheFirstOfAMonthInTheWordsOfLawsStrictly() {
    DeadlineReading reading = deadlines.read("trước ngày 01 tháng 01 năm 2026", 2025);

    assertThat(PhraseRow.valueOf(reading.deadline())).isEqualTo("DATE |  | 2025-12-31 | ");
    assertThat(reading.doubts())
        .contains(Doubt.of("doubt.deadline.strictly-before", "01/01/2026", "31/12/2025"));
  }

  @Test
  void readsARomanNumeralBeforeAYearAsAQuarter() {
    assertThat(read("I/2018", 2018)).isEqualTo("QUARTER | 2018-01-01 | 2018-03-31 | ");
    assertThat(read("Quý II/2018", 2018)).isEqualTo("QUARTER | 2018-04-01 | 2018-06-30 | ");
  }

  @Test
  void takesNoSignNobodyUnderstandsForAnEmptyCell() {
    for (String words : List.of("+1", "5", "x")) {
      assertThat(deadlines.read(words, 2018).deadline().kind()).isEqualTo(DeadlineKind.VAGUE);
      assertThat(doubtsOf(words, 2018)).containsExactly("doubt.deadline.unknown");
    }
    for (String words : List.of(" - ", "Không có", "Chưa xác định")) {
      assertThat(deadlines.read(words, 2018).deadline().kind()).isEqualTo(DeadlineKind.EMPTY);
    }
  }

  @Test
  void readsNothingAsEmpty() {
    assertThat(deadlines.read(null, 2018).deadline().kind()).isEqualTo(DeadlineKind.EMPTY);
    assertThat(doubtsOf(null, 2018)).containsExactly("doubt.deadline.empty");
  }

  @Test
  void doubtsWhatAPersonMustDecide() {
    assertThat(doubtsOf("nt", 2018)).containsExactly("doubt.deadline.ditto");
    assertThat(doubtsOf("Cuối năm 2018", 2018)).containsExactly("doubt.deadline.vague");
    assertThat(doubtsOf("Theo Kế hoạch riêng", 2018))
        .containsExactly("doubt.deadline.per-other-plan");
    assertThat(doubtsOf("Sau khi có văn bản của TW", 2018))
        .containsExactly("doubt.deadline.conditional");
    assertThat(doubtsOf("15 ngày sau khi ban hành", 2018))
        .containsExactly("doubt.deadline.relative");
    assertThat(doubtsOf("Định kỳ, đột xuất", 2018)).containsExactly("doubt.deadline.compound");
    assertThat(doubtsOf("2 lần/năm", 2018)).containsExactly("doubt.deadline.count-without-dates");
    assertThat(doubtsOf("Tháng 3 và tháng 9", 2018))
        .containsExactly("doubt.deadline.several-dates");
  }

  @Test
  void doubtsADueDayOutsideThePlanYear() {
    assertThat(deadlines.read("Quý I/2019", 2018).doubts())
        .containsExactly(Doubt.of("doubt.deadline.outside-plan-year", "31/03/2019", "2018"));
  }

  @Test
  void namesTheDayNoCalendarHas() {
    assertThat(deadlines.read("Trước ngày 31/11/2018", 2018).doubts())
        .containsExactly(Doubt.of("doubt.deadline.invalid", "Trước ngày 31/11/2018"));
  }

  @Test
  void neverTurnsUnknownWordsIntoASilentDefault() {
    DeadlineReading reading = deadlines.read("Càng sớm càng tốt", 2018);

    assertThat(reading.deadline().kind()).isEqualTo(DeadlineKind.VAGUE);
    assertThat(reading.deadline().dues()).isEmpty();
    assertThat(reading.doubts())
        .containsExactly(Doubt.of("doubt.deadline.unknown", "Càng sớm càng tốt"));
  }

  @Test
  void isSureOfAPlainDate() {
    assertThat(doubtsOf("Trước ngày 30/11/2018", 2018)).isEmpty();
    assertThat(doubtsOf("Quý I/2018", 2018)).isEmpty();
  }

  @Test
  void refusesADayNoMonthHas() {
    assertThat(read("Ngày 32 hằng tháng", 2018)).isEqualTo("INVALID |  |  | ");
  }

  @Test
  void survivesWhateverStandsInACell() {
    Random random = new Random(3320);
    List<String> pieces =
        List.of(
            "quý ",
            "I",
            "V",
            "/",
            "-",
            "31",
            "99",
            "2018",
            "tháng ",
            "ngày ",
            " ",
            "năm ",
            "sau khi ",
            "hằng ",
            "định kỳ ",
            "lần",
            "0",
            "đến ",
            "(",
            ";",
            "999999999999",
            "\n");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int piece = random.nextInt(14); piece >= 0; piece--) {
        words.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThatCode(
              () -> deadlines.obligations(deadlines.read(words.toString(), 2018).deadline(), 2018))
          .as(words.toString())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void readsAWholeChapterInTheWrongColumn() {
    String chapter = "Sau khi các sở, ban, ngành; UBND các huyện theo dõi quý I - ".repeat(2_000);

    assertThat(deadlines.read(chapter, 2018).words()).isEqualTo(chapter);
  }

  private void readsTheSame(PhraseRow row, String spelling) {
    assertThat(read(spelling, row.planYear()))
        .as("%s and %s", row, spelling)
        .isEqualTo(read(row.words(), row.planYear()));
  }

  private static String decomposed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD);
  }

  private String read(String words, int planYear) {
    return PhraseRow.valueOf(deadlines.read(words, planYear).deadline());
  }

  private List<String> doubtsOf(@Nullable String words, int planYear) {
    return deadlines.read(words, planYear).doubts().stream().map(Doubt::key).toList();
  }
}
