package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasesTests {

  @Test
  void writesADepartmentByItsInitials() {
    assertThat(Aliases.of("Sở Lao động - Thương binh và Xã hội", UnitKind.DEPARTMENT, List.of()))
        .contains("Sở LĐ-TB&XH", "Sở LĐTBXH");
    assertThat(Aliases.of("Sở Ngoại vụ", UnitKind.DEPARTMENT, List.of())).contains("Sở NgV");
  }

  /// Whatever somebody types as a name must not break the register for everybody.
  @ParameterizedTest
  @ValueSource(strings = {"Sở Ngoại", "Sở Ng", "Sở , A", "Sở  và ", "Sở  Y  tế", "Sở - , "})
  void bearsAnyName(String name) {
    assertThat(Aliases.of(name, UnitKind.DEPARTMENT, List.of())).doesNotContain(name);
  }

  @Test
  void doesNotWriteAnEndlessNameInEveryWay() {
    String name =
        IntStream.range(0, 40).mapToObj(each -> "A").collect(Collectors.joining(", ", "Sở ", ""));

    assertThat(Aliases.of(name, UnitKind.DEPARTMENT, List.of())).isEmpty();
  }
}
