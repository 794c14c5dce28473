package org.openpar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Cast;
import org.openpar.execution.WorkState;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.testing.OpenParTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// What a permission costs: it is asked dozens of times a page, so it must cost next to nothing.
@OpenParTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class PolicySpeedTests {

  private static final int ROUNDS = 200_000;
  private static final long LIMIT_NANOS = 20_000;

  private final Policy policy;
  private final ReachedUnits reached;
  private final Cast cast;

  PolicySpeedTests(Policy policy, ReachedUnits reached, Units units) {
    this.policy = policy;
    this.reached = reached;
    this.cast = new Cast(units);
  }

  @Test
  void answersInMicroseconds() {
    List<Actor> actors = List.of(cast.officer, cast.coordinator, cast.stranger);
    List<UnitId> units = List.of(cast.office, cast.homeAffairs);
    long warm = permits(actors, units);
    long begun = System.nanoTime();
    long granted = permits(actors, units);
    long each = (System.nanoTime() - begun) / ROUNDS;
    begun = System.nanoTime();
    int characters = reaches(actors);
    long reach = (System.nanoTime() - begun) / ROUNDS;

    System.out.printf("Policy.permits %d ns, reach of a transaction %d ns%n", each, reach);
    assertThat(granted).isEqualTo(warm).isPositive();
    assertThat(characters).isPositive();
    assertThat(each).isLessThan(LIMIT_NANOS);
    assertThat(reach).isLessThan(LIMIT_NANOS);
  }

  private long permits(List<Actor> actors, List<UnitId> units) {
    long granted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Actor actor = actors.get(round % actors.size());
      UnitId unit = units.get(round % units.size());
      if (policy.permits(actor, "execution.report", unit, WorkState.IN_PROGRESS)) {
        granted++;
      }
    }
    return granted;
  }

  private int reaches(List<Actor> actors) {
    int characters = 0;
    for (int round = 0; round < ROUNDS; round++) {
      characters += reached.by(actors.get(round % actors.size())).length() % 7;
    }
    return characters;
  }
}
