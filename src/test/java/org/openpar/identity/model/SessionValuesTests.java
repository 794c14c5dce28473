package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.platform.web.Flash;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SessionValuesTests {

  @Test
  void wordsStayReadableForAnyRelease() {
    assertThat(SessionValues.write("Trần Thị Hà").toString()).isEqualTo("\"Trần Thị Hà\"");
    assertThat(SessionValues.read(SessionValues.write("Trần Thị Hà"))).isEqualTo("Trần Thị Hà");
  }

  @Test
  void whatIsSaidOnceComesBack() {
    Flash said = new Flash("execution.saved", List.of("3"));
    assertThat(SessionValues.read(SessionValues.write(said))).isEqualTo(said);
  }

  @Test
  void aKindNobodyNamedIsNotBroughtToLife() {
    assertThat(SessionValues.read(SessionValues.write(new File("/etc/passwd")))).isNull();
  }

  @Test
  void whatAnotherReleaseWroteIsAsGoodAsAbsent() {
    ObjectNode foreign = JsonMapper.shared().createObjectNode().put("java", "rO0ABXNyAAR4Lnl6");
    assertThat(SessionValues.read(foreign)).isNull();
  }
}
