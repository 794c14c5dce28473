package org.openpar.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ProvinceClockTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  /// A minute before midnight in Sơn La.
  private final Clock real = Clock.fixed(Instant.parse("2026-11-27T16:59:00Z"), ProvinceClock.ZONE);

  @Test
  void theSampleLivesOnItsDayAtTheTimeItReallyIs() {
    assertThat(LocalDateTime.now(ProvinceClock.startingOn(TODAY, null, real)))
        .isEqualTo(TODAY.atTime(23, 59));
  }

  @Test
  void theDayOpensWhenItIsTold() {
    assertThat(LocalDateTime.now(ProvinceClock.startingOn(TODAY, LocalTime.of(8, 0), real)))
        .isEqualTo(TODAY.atTime(8, 0));
  }

  @Test
  void withoutADayTheClockIsTheRealOne() {
    assertThat(ProvinceClock.startingOn(null, null, real)).isSameAs(real);
  }
}
