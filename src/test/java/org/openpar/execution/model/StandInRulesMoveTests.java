package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.StandIn;
import org.openpar.execution.model.StandInRules.Rule;
import org.openpar.organization.AbsenceReason;
import org.openpar.organization.Absences;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Moving;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Who stands in for whom in a unit that others went into (15/10/2018).
@ExecutionTest
@Transactional
class StandInRulesMoveTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final LocalDate DAY = LocalDate.of(2018, 10, 1);
  private static final LocalDate JANUARY = LocalDate.of(2018, 1, 1);

  private final StandInRules rules;
  private final Charges charges;
  private final Staffing staffing;
  private final Reorganizations reorganizations;
  private final People people;
  private final Absences absences;
  private final AuditTrail trail;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final UnitId justice;
  private final UnitId foreign;

  StandInRulesMoveTests(
      StandInRules rules,
      Charges charges,
      Staffing staffing,
      Reorganizations reorganizations,
      People people,
      Absences absences,
      AuditTrail trail,
      IssuedPlan plans,
      ApplicationEventPublisher events,
      JdbcClient jdbc,
      Units units) {
    this.rules = rules;
    this.charges = charges;
    this.staffing = staffing;
    this.reorganizations = reorganizations;
    this.people = people;
    this.absences = absences;
    this.trail = trail;
    this.plans = plans;
    this.events = events;
    this.jdbc = jdbc;
    this.justice = Cast.unit(units, "stp");
    this.foreign = Cast.unit(units, "sngv");
  }

  @Test
  void theRuleGoesOnInTheHeirAndHoldsForWhatItInherited() {
    AssignmentId work = work();
    PersonId officer = people.employ("Lò Văn Chung", "Chuyên viên", justice, null, JANUARY);
    PersonId deputy = people.employ("Cà Thị Hoa", "Chuyên viên", justice, null, JANUARY);
    charges.name(List.of(work), officer, deputy, JANUARY);
    rules.begin(justice, true, null, JANUARY);
    reorganizations.enact(merger());

    assertThat(staffing.chargesOf(foreign, TODAY).get(work).standIn())
        .as("the officer went along into the heir")
        .isNull();
    absences.note(officer, TODAY, TODAY, AbsenceReason.LEAVE);
    assertThat(staffing.chargesOf(foreign, TODAY).get(work).standIn()).isEqualTo(StandIn.ABSENT);
    assertThat(staffing.find(work, justice, TODAY).orElseThrow().standIn())
        .isEqualTo(StandIn.ABSENT);
    assertThat(rules.listOf(justice).getFirst().validity().last()).isEqualTo(DAY.minusDays(1));
    assertThat(trail.history(foreign.value()))
        .filteredOn(trace -> trace.act().equals("StandInRuleCarried"))
        .extracting(Trace::reason)
        .containsExactly("9/NQ-HĐND");
  }

  @Test
  void aRuleTheHeirHasNoRoomForIsToldBeforehandAndFalls() {
    rules.begin(justice, true, null, JANUARY);
    rules.begin(foreign, false, 30, JANUARY);

    assertThat(reorganizations.preview(merger()))
        .filteredOn(Moving::warning)
        .extracting(Moving::what)
        .containsExactly("moving.stand-in-rules.left");
    reorganizations.enact(merger());

    assertThat(rules.listOf(foreign)).extracting(Rule::silentDays).containsExactly(30);
    assertThat(rules.listOf(justice).getFirst().validity().last()).isEqualTo(DAY.minusDays(1));
  }

  private ReorganizationDraft merger() {
    return new ReorganizationDraft(
        new LegalAct("9/NQ-HĐND", "HĐND tỉnh", LocalDate.of(2018, 9, 1), "Sắp xếp", DAY),
        List.of(
            SuccessionDraft.of(SuccessionKind.MERGE, List.of(justice), UnitChange.of(foreign))));
  }

  private AssignmentId work() {
    PlanIssued issued = plans.issue(List.of("Trước ngày 25/10/2018"), List.of(justice));
    events.publishEvent(issued);
    return jdbc.sql("select id from execution.assignment where plan_id = ?")
        .param(issued.plan().value())
        .query((row, number) -> new AssignmentId(row.getObject(1, UUID.class)))
        .single();
  }
}
