package org.openpar.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AimChangeTests {

  private static final String INDEX =
      "Nâng Chỉ số cải cách hành chính của tỉnh thêm ít nhất 03 bậc";
  private static final String HIGHER =
      "Nâng Chỉ số cải cách hành chính của tỉnh thêm ít nhất 05 bậc";
  private static final String ON_TIME = "Tối thiểu 95% hồ sơ được giải quyết đúng hạn";
  private static final String TRAINING = "Bồi dưỡng công chức cấp xã";

  @Test
  void saysWhatIsWordedAnewAddedAndDropped() {
    assertThat(AimChange.between(words(INDEX, ON_TIME), words(TRAINING, HIGHER)))
        .containsExactly(
            new AimChange(Aim.Kind.TARGET, null, TRAINING),
            new AimChange(Aim.Kind.TARGET, INDEX, HIGHER),
            new AimChange(Aim.Kind.TARGET, ON_TIME, null));
  }

  @Test
  void anotherPlaceAndAnotherFullStopSayNothingElse() {
    assertThat(AimChange.between(words(INDEX, ON_TIME), words(ON_TIME + ".", INDEX))).isEmpty();
  }

  @Test
  void aPaperOfChangesOnlyLeavesTheOthers() {
    assertThat(words(INDEX, ON_TIME).with(words(HIGHER, TRAINING)).targets())
        .containsExactly(HIGHER, ON_TIME, TRAINING);
    assertThat(words(INDEX).with(words())).isEqualTo(words(INDEX));
  }

  private static AimWords words(String... targets) {
    return new AimWords(List.of(targets), List.of());
  }
}
