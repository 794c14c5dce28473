package org.openpar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.platform.model.Personal;

class SnapshotsTests {

  private final Snapshots snapshots = new Snapshots(value -> Snapshots.HIDDEN + value.length());

  @Test
  void tellsOnlyTheLeavesThatDiffer() {
    String before =
        """
        {"columns": {"state": "NOT_STARTED", "reason": null, "by": null}, "evidence": 0}
        """;
    String after =
        """
        {"columns": {"state": "COMPLETED", "reason": null, "by": {"value": "x"}}, "evidence": 0}
        """;

    assertThat(snapshots.changes(before, after))
        .containsExactly(
            new Trace.Change("columns.state", List.of("NOT_STARTED"), List.of("COMPLETED")),
            new Trace.Change("columns.by", List.of(), List.of("x")));
  }

  @Test
  void gathersTheFieldsOfTheThingsInAList() {
    String after =
        """
        {"parties": [{"words": "Sở Nội vụ", "role": "LEAD"}, {"words": "Sở Y tế", "role": "LEAD"}]}
        """;

    assertThat(snapshots.changes(null, after))
        .containsExactly(
            new Trace.Change("parties.words", List.of(), List.of("Sở Nội vụ", "Sở Y tế")),
            new Trace.Change("parties.role", List.of(), List.of("LEAD", "LEAD")));
  }

  record Way(
      String username, String passwordHash, List<String> recoveryCodes, Inner inner, long big) {}

  record Inner(String apiToken, String totpSeed, String otp, String note, String code) {}

  record Reached(String name, @Personal String email, @Personal @Nullable String phone) {}

  @Test
  void keepsAMarkOnlyOfWhatIsAPersonsOwn() {
    assertThat(snapshots.of(new Reached("Lò Thị Lan", "lan@sonla.gov.vn", null)).toString())
        .contains("Lò Thị Lan", "\"email\":\"hmac:", "\"phone\":null")
        .doesNotContain("lan@");
  }

  @Test
  void hidesEverySecretAndKeepsTheRest() {
    var inner = new Inner("tok-1", "JBSWY3DP", "123456", "Gặp a\u0000b", "NV-01");
    var way = new Way("lan.snv", "$argon2id$", List.of("aaaa-bbbb"), inner, Long.MAX_VALUE);

    String written = snapshots.of(way).toString();

    assertThat(written)
        .doesNotContain("argon2id", "aaaa-bbbb", "tok-1", "JBSWY3DP", "123456", "\\u0000")
        .contains("lan.snv", "Gặp a\uFFFDb", "NV-01", "\"9223372036854775807\"");
    assertThat(snapshots.of(new Inner("tok-2", "", "", "", "")))
        .isNotEqualTo(snapshots.of(new Inner("token-3", "", "", "", "")));
  }
}
