package org.openpar.plan.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.RowPlace;

class ArrangementTests {

  private static final TaskId A = TaskId.next();
  private static final TaskId B = TaskId.next();
  private static final TaskId C = TaskId.next();

  private final Arrangement order =
      new Arrangement(
          List.of(
              new RowPlace(A, 1, null, "1.1"),
              new RowPlace(B, 1, null, "1.2"),
              new RowPlace(C, 2, null, "2.1")));

  @Test
  void putsARowAtTheHeadAfterAnotherAndIntoAnotherArea() {
    order.put(B, 1, null);
    order.put(A, 2, C);

    assertThat(order.rows()).extracting(RowPlace::id).containsExactly(B, C, A);
    assertThat(order.rows()).extracting(RowPlace::area).containsExactly(1, 2, 2);
  }

  @Test
  void putsARowAtTheEndWhenTheOneBeforeItIsGone() {
    order.remove(C);
    order.put(B, 1, C);
    TaskId fresh = TaskId.next();
    order.put(fresh, 3, A);

    assertThat(order.holds(C)).isFalse();
    assertThat(order.rows()).extracting(RowPlace::id).containsExactly(A, B, fresh);
  }

  @Test
  void losesNoRowThatIsPutAfterItself() {
    order.put(A, 1, A);

    assertThat(order.rows()).hasSize(3);
  }
}
