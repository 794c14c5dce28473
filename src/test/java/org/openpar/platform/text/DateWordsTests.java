package org.openpar.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTests {

  private final DateWords words = new DateWords();

  @ParameterizedTest
  @ValueSource(strings = {"5/9/2026", "05/09/2026", " 05/9/2026 ", "2026-09-05"})
  void readsADayAsPeopleTypeIt(String typed) {
    assertThat(words.parse(typed, Messages.VIETNAMESE)).isEqualTo(LocalDate.of(2026, 9, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/9/2026", "29/02/2026", "2026-02-30", "5-9-2026", "hôm nay"})
  void refusesADayTheCalendarDoesNotHave(String typed) {
    assertThatThrownBy(() -> words.parse(typed, Messages.VIETNAMESE))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void showsADayWithTwoDigits() {
    assertThat(words.print(LocalDate.of(2026, 9, 5), Messages.VIETNAMESE)).isEqualTo("05/09/2026");
  }
}
