package org.openpar.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskWordsTests {

  @Test
  void whatTheProvinceAskedForInDecemberCanBeWritten() {
    assertThat(due(LocalDate.of(2017, 12, 31)).problems(2018)).isEmpty();
    assertThat(due(LocalDate.of(2017, 11, 30)).problems(2018)).hasSize(1);
    assertThat(due(LocalDate.of(2028, 12, 31)).problems(2018)).isEmpty();
    assertThat(due(LocalDate.of(2029, 1, 1)).problems(2018)).hasSize(1);
  }

  private static TaskWords due(LocalDate day) {
    return TaskWords.of("Tham mưu kế hoạch", null, null, day);
  }
}
