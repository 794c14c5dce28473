package org.openpar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotsTests {

  private final Snapshots snapshots = new Snapshots();

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
}
