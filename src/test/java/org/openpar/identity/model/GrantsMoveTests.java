package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.Actor;
import org.openpar.identity.DelegationId;
import org.openpar.identity.DelegationLine;
import org.openpar.identity.ReviewId;
import org.openpar.identity.Staff;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Moving;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitId;
import org.openpar.testing.OpenParTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

/// The office of the province goes into the department of justice today (15/10/2018).
@OpenParTest
@Transactional
@Import(Staff.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class GrantsMoveTests {

  private static final LocalDate TODAY = Staff.TODAY;
  private static final String BASIS = "Điều 2, 9/NQ-HĐND";

  private final Reorganizations reorganizations;
  private final Delegations delegations;
  private final AccessReviews reviews;
  private final AccountRows rows;
  private final AuditTrail trail;
  private final Staff staff;
  private final JdbcClient jdbc;
  private final UnitId office;
  private final UnitId justice;

  GrantsMoveTests(
      Reorganizations reorganizations,
      Delegations delegations,
      AccessReviews reviews,
      AccountRows rows,
      AuditTrail trail,
      Staff staff,
      JdbcClient jdbc) {
    this.reorganizations = reorganizations;
    this.delegations = delegations;
    this.reviews = reviews;
    this.rows = rows;
    this.trail = trail;
    this.staff = staff;
    this.jdbc = jdbc;
    this.office = staff.unit("vpub");
    this.justice = staff.unit("stp");
  }

  @Test
  void whatWasLentRunsOnAtTheHeirForAsLongAsWasMeant() {
    Actor head = staff.actor("thanh.vpub");
    DelegationId old = lend(head);
    assertThat(moving("moving.delegations"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.to()).isEqualTo(justice);
              assertThat(each.items())
                  .extracting(Moving.Item::name)
                  .containsExactly("Hà Quốc Thành (thanh.vpub) → Nguyễn Văn Hòa");
            });
    reorganizations.enact(merger());

    assertThat(delegations.listOf(head))
        .filteredOn(one -> one.state(TODAY) == DelegationLine.State.RUNNING)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.grant().unit()).isEqualTo(justice);
              assertThat(one.validity().first()).isEqualTo(TODAY);
              assertThat(one.validity().last()).isEqualTo(TODAY.plusDays(9));
            });
    assertThat(staff.actor("hoa.vpub").grants())
        .anyMatch(grant -> grant.delegation() != null && grant.unit().equals(justice));
    assertThat(trail.history(old.value()))
        .extracting(Trace::act, Trace::reason)
        .endsWith(tuple("DelegationEnded", BASIS));
  }

  @Test
  void aRoleThatGoesAlongLeavesATraceWithItsReason() {
    reorganizations.enact(merger());

    Actor head = staff.actor("thanh.vpub");
    assertThat(trail.history(head.account().value()))
        .filteredOn(trace -> trace.act().equals("RoleCarried"))
        .singleElement()
        .satisfies(
            trace -> {
              assertThat(trace.reason()).isEqualTo(BASIS);
              assertThat(trace.changes())
                  .contains(
                      new Trace.Change("cameFrom", List.of(), words(office)),
                      new Trace.Change("unit", List.of(), words(justice)));
            });
  }

  @Test
  void aRoleGrantedAfterTheActWasWrittenDownGoesToTheHeirOnItsDay() {
    reorganizations.enact(merger());
    Actor head = staff.actor("thanh.vpub");
    jdbc.sql(
            """
            insert into identity.role_grant (account_id, role, unit_id, valid_from)
            values (?, 'UNIT_OFFICER', ?, ?)
            """)
        .params(head.account().value(), office.value(), TODAY.minusDays(3))
        .update();
    reorganizations.follow(TODAY);

    assertThat(rows.grants(head.account()))
        .filteredOn(grant -> grant.inForce(TODAY))
        .extracting(grant -> grant.role() + " " + grant.unit().equals(justice))
        .containsExactlyInAnyOrder("UNIT_HEAD true", "UNIT_OFFICER true");
  }

  @Test
  void whatAReviewHasStillToAskIsAskedOfTheHeirWhoSignsAgain() {
    ReviewId review = reviews.start(staff.actor("quantri"));
    sign(review, justice);
    assertThat(moving("moving.review-lines")).extracting(Moving::count).containsExactly(4);
    reorganizations.enact(merger());

    Actor head = staff.actor("thanh.vpub");
    assertThat(reviews.listLines(review, justice, head))
        .filteredOn(line -> !line.settled(TODAY))
        .extracting(line -> line.account().username() + (line.grant() == null ? "" : " +"))
        .containsExactlyInAnyOrder("hoa.vpub", "hoa.vpub +", "thanh.vpub", "thanh.vpub +");
    assertThat(reviews.countWaiting(head)).as("but for his own lines").isEqualTo(2);
    assertThat(reviews.listUnits(review, head))
        .extracting(ReviewUnit::signedBy)
        .containsOnlyNulls();
    assertThat(trail.history(review.value()).getLast())
        .satisfies(
            trace -> {
              assertThat(trace.act()).isEqualTo("ReviewLinesCarried");
              assertThat(trace.reason()).isEqualTo(BASIS);
            });
  }

  @Test
  void whatWasLentOfARoleWithoutAnHeirEndsAndIsToldBeforehand() {
    DelegationId old = lend(staff.actor("thanh.vpub"));
    SuccessionDraft dissolved = SuccessionDraft.of(SuccessionKind.DISSOLVE, List.of(office));
    assertThat(reorganizations.preview(act(dissolved)))
        .filteredOn(Moving::warning)
        .extracting(Moving::what)
        .contains("moving.delegations.left");
    reorganizations.enact(act(dissolved));

    assertThat(trail.history(old.value()))
        .extracting(Trace::act)
        .containsExactly("PowerDelegated", "DelegationEnded");
  }

  private DelegationId lend(Actor head) {
    DelegationId id =
        delegations.give(
            new DelegationWish(
                rows.grants(head.account()).getFirst().id(),
                "hoa.vpub",
                true,
                Set.of(),
                TODAY,
                TODAY.plusDays(9),
                "GUQ 03/VP"),
            head);
    jdbc.sql("update identity.delegation set valid_from = ? where id = ?")
        .params(TODAY.minusDays(5), id.value())
        .update();
    return id;
  }

  private void sign(ReviewId review, UnitId unit) {
    jdbc.sql("insert into identity.review_sign_off values (?, ?, ?, now())")
        .params(review.value(), unit.value(), staff.actor("quantri").account().value())
        .update();
  }

  private List<Moving> moving(String what) {
    return reorganizations.preview(merger()).stream()
        .filter(each -> each.what().equals(what))
        .toList();
  }

  private ReorganizationDraft merger() {
    return act(
        new SuccessionDraft(
            SuccessionKind.MERGE,
            "Điều 2",
            List.of(office),
            List.of(UnitChange.of(justice)),
            null));
  }

  private static ReorganizationDraft act(SuccessionDraft succession) {
    return new ReorganizationDraft(
        new LegalAct("9/NQ-HĐND", "HĐND tỉnh", LocalDate.of(2018, 9, 1), "Sắp xếp", TODAY),
        List.of(succession));
  }

  private static List<String> words(UnitId unit) {
    return List.of(unit.value().toString());
  }
}
