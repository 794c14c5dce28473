package org.openpar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PatienceTests {

  private Instant now = Instant.parse("2018-10-15T01:00:00Z");

  private final Patience patience =
      new Patience(
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }
          });

  @Test
  void keepsTheSlipsOfAPersonAndASampleOfAScanner() {
    long kept = 0;
    for (int i = 0; i < 100_000; i++) {
      kept += patience.admit("scanner").isPresent() ? 1 : 0;
    }

    assertThat(kept).isEqualTo(20);
    assertThat(patience.admit("somebody else")).isPresent();
  }

  @Test
  void tellsLaterHowManyWereLeftOut() {
    for (int i = 0; i < 25; i++) {
      patience.admit("scanner");
    }
    now = now.plus(Duration.ofSeconds(31));

    assertThat(patience.admit("scanner")).isEqualTo(OptionalLong.of(5));
    assertThat(patience.admit("scanner")).isEmpty();
  }

  @Test
  void isNotExhaustedByAScannerOfManyAddresses() {
    long kept = 0;
    for (int i = 0; i < 50_000; i++) {
      kept += patience.admit("10.0.%d".formatted(i)).isPresent() ? 1 : 0;
    }

    assertThat(kept).isEqualTo(500);
  }
}
