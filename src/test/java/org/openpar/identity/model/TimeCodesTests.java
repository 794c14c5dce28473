package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private final TimeCodes codes = new TimeCodes(SECRET);

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void agreesWithTheExamplesOfTheStandard(long second, String code) {
    assertThat(codes.at(second / 30)).isEqualTo(code);
    assertThat(codes.step(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
  }

  @Test
  void allowsForClocksThatDifferByOneStepAndNoMore() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    long step = now.getEpochSecond() / 30;
    assertThat(codes.step(codes.at(step - 1), now)).hasValue(step - 1);
    assertThat(codes.step(codes.at(step + 1), now)).hasValue(step + 1);
    assertThat(codes.step(codes.at(step - 2), now)).isEmpty();
    assertThat(codes.step(codes.at(step + 2), now)).isEmpty();
  }

  @Test
  void writesTheSecretAsAuthenticatorsWantIt() {
    assertThat(codes.secretInWords()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(TimeCodes.next().secretInWords()).hasSize(32).isNotEqualTo(codes.secretInWords());
  }
}
