package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpar.identity.model.SignInThrottle.Path;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenParTest
class SignInThrottleTests {

  @Autowired private SignInThrottle throttle;
  @Autowired private JdbcClient jdbc;

  private final String victim = UUID.randomUUID().toString();
  private final Path strange = new Path(GuessPath.PASSWORD, victim, "");
  private final Path known = new Path(GuessPath.PASSWORD, victim, "ab12");

  @Test
  void allowsFiveGuessesAQuarterOfAnHour() {
    assertThat(guesses(100)).isEqualTo(5);
  }

  @Test
  void countsAHundredAtOnceAsAHundred() throws Exception {
    try (var people = Executors.newFixedThreadPool(8)) {
      Callable<Boolean> guess = () -> throttle.admits(strange);
      int admitted = 0;
      for (Future<Boolean> one :
          people.invokeAll(Stream.generate(() -> guess).limit(100).toList())) {
        admitted += one.get() ? 1 : 0;
      }
      assertThat(admitted).isEqualTo(5);
    }
  }

  /// A sign-in that succeeds forgets the path while others are just finding it.
  @Test
  void answersWhileAnotherSignInSucceeds() throws Exception {
    try (var people = Executors.newFixedThreadPool(8)) {
      Callable<Boolean> signIn =
          () -> {
            boolean admitted = throttle.admits(known);
            throttle.succeeded(known);
            return admitted;
          };
      for (Future<Boolean> one :
          people.invokeAll(Stream.generate(() -> signIn).limit(400).toList())) {
        assertThat(one.get()).isNotNull();
      }
    }
  }

  @Test
  void neverLocksTheVictimOutOfAKnownDevice() {
    guesses(50);
    assertThat(throttle.admits(known)).isTrue();
  }

  @Test
  void doublesTheTimeUpToTwelveHours() {
    int all = 0;
    for (String hold : new String[] {"15", "30", "60", "120", "240", "480", "720", "720"}) {
      all += guesses(20);
      assertThat(guesses(20)).as("held").isZero();
      pass(Integer.parseInt(hold) - 1);
      assertThat(guesses(20)).as("a minute before the end of " + hold).isZero();
      pass(1);
    }
    assertThat(all).isEqualTo(40);
  }

  @Test
  void neverAllowsAHundredADay() {
    int all = 0;
    for (int minute = 0; minute < 24 * 60; minute += 5) {
      all += guesses(10);
      pass(5);
    }
    assertThat(all).isLessThan(100);
  }

  @Test
  void forgetsWithARightOne() {
    guesses(4);
    throttle.succeeded(strange);
    assertThat(guesses(10)).isEqualTo(5);
  }

  @Test
  void everyWayInHasItsOwnCount() {
    guesses(10);
    assertThat(throttle.admits(new Path(GuessPath.CODE, victim, ""))).isTrue();
  }

  @Test
  void countsAnAccountByNameAndByMailAddressAlike() {
    assertThat(throttle.subject("ha.snv")).isEqualTo(throttle.subject("HA.SNV@sonla.gov.vn"));
    assertThat(throttle.subject("nobody")).isEqualTo("nobody");
  }

  @Test
  void holdsAnAddressThatTriesManyNames() {
    String address = "203.0.113." + (Math.abs(victim.hashCode()) % 250);
    for (int name = 0; name < 50; name++) {
      assertThat(throttle.admitsAddress(address)).isTrue();
      throttle.failedFrom(address);
    }
    assertThat(throttle.admitsAddress(address)).isFalse();
    assertThat(throttle.admitsAddress("198.51.100.7")).isTrue();
  }

  @Test
  void takesAWholeNetworkForOneAddress() {
    for (int host = 0; host < 50; host++) {
      throttle.failedFrom("2001:db8:1:2:3:4:5:" + host);
    }
    assertThat(throttle.admitsAddress("2001:db8:1:2:9:9:9:9")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::9, true",
    "2001:db8::1, 2001:db8:0:0:ffff::1, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
    "fe80::1%eth0, fe80::2, true",
    "::ffff:203.0.113.7, 203.0.113.7, true",
    "203.0.113.7, 203.0.113.8, false",
  })
  void countsANetworkOnceHoweverItIsWritten(String one, String other, boolean same) {
    for (GuessPath kind : List.of(GuessPath.RESET, GuessPath.LINK)) {
      assertThat(Path.from(kind, one).equals(Path.from(kind, other))).isEqualTo(same);
    }
  }

  private int guesses(int times) {
    int admitted = 0;
    for (int guess = 0; guess < times; guess++) {
      admitted += throttle.admits(strange) ? 1 : 0;
    }
    return admitted;
  }

  private void pass(int minutes) {
    jdbc.sql(
            """
            update identity.guess_path
               set began_at = began_at - make_interval(mins => :minutes),
                   held_until = held_until - make_interval(mins => :minutes)
             where subject = :subject
            """)
        .param("minutes", minutes)
        .param("subject", victim)
        .update();
  }
}
