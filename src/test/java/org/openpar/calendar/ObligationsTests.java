package org.openpar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationsTests {

  private final Deadlines deadlines = new Deadlines();

  @Test
  void owesOneQuarterOnce() {
    assertThat(owed("Quý I/2018")).containsExactly("1 '' 2018-01-01 2018-03-31");
  }

  @Test
  void owesARangeOnceAtItsEnd() {
    assertThat(owed("Quý II - Quý IV/2018")).containsExactly("1 '' 2018-04-01 2018-12-31");
  }

  @Test
  void owesEachQuarterOfAList() {
    assertThat(owed("Quý II + IV"))
        .containsExactly("1 'Quý II' 2018-04-01 2018-06-30", "2 'Quý IV' 2018-10-01 2018-12-31");
  }

  @Test
  void owesEachMonthOfAList() {
    assertThat(owed("Tháng 3 và tháng 9"))
        .containsExactly("1 'Tháng 3' 2018-03-01 2018-03-31", "2 'Tháng 9' 2018-09-01 2018-09-30");
  }

  @Test
  void namesTheYearOfAQuarterOutsideThePlan() {
    assertThat(owed("Quý IV/2018, Quý I/2019"))
        .containsExactly(
            "1 'Quý IV' 2018-10-01 2018-12-31", "2 'Quý I/2019' 2019-01-01 2019-03-31");
  }

  @Test
  void numbersSeveralDaysAsBatches() {
    assertThat(owed("Trước ngày 15 tháng 7 và ngày 15 tháng 01 của năm sau"))
        .containsExactly("1 'Đợt 1' - 2018-07-15", "2 'Đợt 2' - 2019-01-15");
  }

  @Test
  void owesAQuarterlyDutyFourTimes() {
    assertThat(owed("Hằng quý"))
        .containsExactly(
            "1 'Quý I' 2018-01-01 2018-03-31 regular",
            "2 'Quý II' 2018-04-01 2018-06-30 regular",
            "3 'Quý III' 2018-07-01 2018-09-30 regular",
            "4 'Quý IV' 2018-10-01 2018-12-31 regular");
  }

  @Test
  void owesAHalfYearlyDutyTwice() {
    assertThat(owed("2 lần/năm"))
        .containsExactly(
            "1 '6 tháng đầu năm' 2018-01-01 2018-06-30 regular",
            "2 '6 tháng cuối năm' 2018-07-01 2018-12-31 regular");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 15 hằng tháng | 12 | 2018-01-15 | 2018-12-15",
        "Trước ngày 31 hằng tháng | 12 | 2018-01-31 | 2018-12-31",
        "không muộn hơn ngày 05 của tháng tiếp theo | 12 | 2018-02-05 | 2019-01-05",
        "Ngày 20 tháng cuối quý | 4 | 2018-03-20 | 2018-12-20",
        "trước ngày 20 của tháng đầu tiên | 4 | 2018-01-20 | 2018-10-20",
        "30 ngày kể từ ngày kết thúc quý | 4 | 2018-04-30 | 2019-01-30",
        "Chậm nhất 05 ngày làm việc sau khi kết thúc quý | 4 | 2018-04-06 | 2019-01-07",
        "Tháng 12 hằng năm | 1 | 2018-12-31 | 2018-12-31",
        "trước ngày 20/11 hàng năm | 1 | 2018-11-20 | 2018-11-20",
        "Ngày 30/6 và 15/12 hằng năm | 2 | 2018-06-30 | 2018-12-15",
        "Ngày 05 và ngày 20 hằng tháng | 24 | 2018-01-05 | 2018-12-20",
        "Hằng năm | 1 | 2018-12-31 | 2018-12-31",
        "Hằng tuần | 12 | 2018-01-31 | 2018-12-31",
        "Hằng ngày | 12 | 2018-01-31 | 2018-12-31",
        "Hằng quý, năm | 4 | 2018-03-31 | 2018-12-31",
        "Hàng tuần / Hàng tháng | 12 | 2018-01-31 | 2018-12-31",
        "chậm nhất là ngày 20 của tháng cuối kỳ báo cáo | 4 | 2018-03-20 | 2018-12-20",
        "Nhiệm vụ thường xuyên | 4 | 2018-03-31 | 2018-12-31",
        "Khi có yêu cầu | 4 | 2018-03-31 | 2018-12-31",
        "Triển khai từ Quý III/2018 | 2 | 2018-09-30 | 2018-12-31",
      })
  void owesOncePerPeriod(String words, int times, String first, String last) {
    List<Obligation> owed = obligations(words, 2018);

    assertThat(owed).hasSize(times).allMatch(Obligation::regular);
    assertThat(owed.getFirst().due()).hasToString(first);
    assertThat(owed.getLast().due()).hasToString(last);
  }

  @Test
  void asksAnOngoingDutyForProgressAtEachReport() {
    assertThat(obligations("Thường xuyên", 2023))
        .extracting(Obligation::label)
        .containsExactly("Quý I năm 2023", "6 tháng đầu năm 2023", "Quý III năm 2023", "Năm 2023");
  }

  @Test
  void owesTheDatedPartBesideThePartThatGoesOn() {
    assertThat(owed("Hoàn thành trước 30/6/2018; báo cáo định kỳ hằng quý"))
        .startsWith("1 '' - 2018-06-30")
        .contains("2 'Quý II' 2018-04-01 2018-06-30 regular");
  }

  @Test
  void owesAYearlyDayBesideAnOccasionOnlyOnce() {
    assertThat(owed("Trước ngày 15/12 hằng năm và khi có yêu cầu"))
        .containsExactly("1 '' 2018-01-01 2018-12-15 regular");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sau khi có văn bản của TW",
        "Theo Kế hoạch riêng",
        "15 ngày sau khi ban hành",
        "31/11/2018",
        "nt",
        ""
      })
  void owesOnceWithoutADayWhatWaits(String words) {
    assertThat(owed(words)).containsExactly("1 '' - -");
  }

  @Test
  void proposesTheDayOfVagueWords() {
    assertThat(owed("Cuối năm 2018")).containsExactly("1 '' - 2018-12-31");
  }

  static List<OwedRow> publicPhrases() {
    return OwedRow.listAll();
  }

  @ParameterizedTest
  @MethodSource("publicPhrases")
  void owesOnTheirDaysWhatPublicPhrasesSay(OwedRow row) {
    assertThat(OwedRow.owedOf(obligations(row.words(), row.planYear()))).isEqualTo(row.owed());
  }

  @Test
  void knowsWhatEveryPublicPhraseObligesTo() {
    assertThat(publicPhrases())
        .extracting(OwedRow::toString)
        .containsExactlyElementsOf(
            DeadlinesTests.publicPhrases().stream().map(PhraseRow::toString).toList());
  }

  @Test
  void countsWorkingDaysWithoutHolidays() {
    List<Obligation> owed = obligations("Chậm nhất 05 ngày làm việc sau khi kết thúc tháng", 2018);

    assertThat(owed).hasSize(12);
    assertThat(owed.get(3).due()).hasToString("2018-05-08");
    assertThat(owed.getLast().due()).as("a Saturday worked in exchange").hasToString("2019-01-07");
  }

  @Test
  void countsWeekdaysInAYearWhoseHolidaysAreNotKnown() {
    List<Obligation> owed = obligations("Chậm nhất 05 ngày làm việc sau khi kết thúc tháng", 2031);

    assertThat(owed.get(3).due()).hasToString("2031-05-07");
  }

  static List<PhraseRow> everyPhrase() {
    return DeadlinesTests.everyPhrase();
  }

  @ParameterizedTest
  @MethodSource("everyPhrase")
  void owesSomethingForEveryPhraseInOrder(PhraseRow row) {
    List<Obligation> owed = obligations(row.words(), row.planYear());

    assertThat(owed).isNotEmpty();
    for (int i = 0; i < owed.size(); i++) {
      assertThat(owed.get(i).number()).isEqualTo(i + 1);
    }
    assertThat(owed.stream().map(Obligation::due).filter(Objects::nonNull)).isSorted();
  }

  private List<Obligation> obligations(String words, int planYear) {
    return deadlines.obligations(deadlines.read(words, planYear).deadline(), planYear);
  }

  private List<String> owed(String words) {
    return obligations(words, 2018).stream()
        .map(
            one ->
                "%d '%s' %s %s%s"
                    .formatted(
                        one.number(),
                        one.label(),
                        Objects.toString(one.start(), "-"),
                        Objects.toString(one.due(), "-"),
                        one.regular() ? " regular" : ""))
        .toList();
  }
}
