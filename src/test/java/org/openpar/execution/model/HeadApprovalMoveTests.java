package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.organization.LegalAct;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What a head said of approval, in a unit that others went into (15/10/2018).
@ExecutionTest
@Transactional
class HeadApprovalMoveTests {

  private static final LocalDate DAY = LocalDate.of(2018, 10, 1);

  private final HeadApproval approval;
  private final Reorganizations reorganizations;
  private final AuditTrail trail;
  private final JdbcClient jdbc;
  private final UnitId justice;
  private final UnitId foreign;

  HeadApprovalMoveTests(
      HeadApproval approval,
      Reorganizations reorganizations,
      AuditTrail trail,
      JdbcClient jdbc,
      Units units) {
    this.approval = approval;
    this.reorganizations = reorganizations;
    this.trail = trail;
    this.jdbc = jdbc;
    this.justice = Cast.unit(units, "stp");
    this.foreign = Cast.unit(units, "sngv");
  }

  @Test
  void whatAHeadWantedHoldsInTheHeirAndLeavesATrace() {
    setApproval(justice, true);

    reorganizations.enact(merger());

    assertThat(approval.wanted(foreign)).isTrue();
    assertThat(carried()).extracting(Trace::reason).containsExactly("9/NQ-HĐND");
  }

  @Test
  void whatTheHeirDecidedForItselfStandsAndNothingIsToldOfIt() {
    setApproval(justice, true);
    setApproval(foreign, false);

    reorganizations.enact(merger());

    assertThat(approval.wanted(foreign)).isFalse();
    assertThat(carried()).isEmpty();
  }

  private List<Trace> carried() {
    return trail.history(foreign.value()).stream()
        .filter(trace -> trace.act().equals("HeadApprovalCarried"))
        .toList();
  }

  private void setApproval(UnitId unit, boolean wanted) {
    jdbc.sql("insert into execution.unit_setting (unit_id, head_approves) values (?, ?)")
        .params(unit.value(), wanted)
        .update();
  }

  private ReorganizationDraft merger() {
    return new ReorganizationDraft(
        new LegalAct("9/NQ-HĐND", "HĐND tỉnh", LocalDate.of(2018, 9, 1), "Sắp xếp", DAY),
        List.of(
            SuccessionDraft.of(SuccessionKind.MERGE, List.of(justice), UnitChange.of(foreign))));
  }
}
