package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.identity.model.SignInThrottle.Path;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenParTest
class SpraysTests {

  @Autowired private Sprays sprays;
  @Autowired private SignInThrottle throttle;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void forget() {
    jdbc.sql("delete from identity.guess_path").update();
  }

  @Test
  void oneTryOnManyNamesIsNoticed() {
    tryNames(Sprays.NAMES - 1);
    assertThat(sprays.underWay()).isFalse();

    tryNames(1);
    assertThat(sprays.underWay()).isTrue();
  }

  @Test
  void manyTriesOnOneNameAreNoSpray() {
    Path victim = path();
    for (int guess = 0; guess < 3 * Sprays.NAMES; guess++) {
      throttle.admits(victim);
    }

    assertThat(sprays.underWay()).isFalse();
  }

  @Test
  void whoSignsInIsNotCounted() {
    for (int person = 0; person < 2 * Sprays.NAMES; person++) {
      Path own = path();
      throttle.admits(own);
      throttle.succeeded(own);
    }

    assertThat(sprays.underWay()).isFalse();
  }

  @Test
  void isOverTenMinutesAfterTheLastNames() {
    tryNames(Sprays.NAMES);
    jdbc.sql("update identity.guess_path set began_at = began_at - interval '11 minutes'").update();

    assertThat(sprays.underWay()).isFalse();
  }

  private void tryNames(int names) {
    for (int name = 0; name < names; name++) {
      throttle.admits(path());
    }
  }

  private static Path path() {
    return new Path(GuessPath.PASSWORD, UUID.randomUUID().toString(), "");
  }
}
