package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.Actor;
import org.openpar.identity.Grant;
import org.openpar.identity.GrantLine;
import org.openpar.identity.Role;
import org.openpar.identity.Staff;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.NotFound;
import org.openpar.testing.OpenParTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import(Staff.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class GrantsTests {

  private static final LocalDate TODAY = Staff.TODAY;

  private final Grants grants;
  private final AccountKeeping keeping;
  private final AccountRows rows;
  private final Staff staff;
  private final Units units;
  private final AuditTrail trail;
  private final Actor administrator;
  private final Actor officer;

  GrantsTests(
      Grants grants,
      AccountKeeping keeping,
      AccountRows rows,
      Staff staff,
      Units units,
      AuditTrail trail) {
    this.grants = grants;
    this.keeping = keeping;
    this.rows = rows;
    this.staff = staff;
    this.units = units;
    this.trail = trail;
    this.administrator = staff.actor("quantri");
    this.officer = staff.actor("lan.snv");
  }

  @Test
  void givesARoleAtAUnitForATimeAndTellsTheTrail() {
    UnitId office = staff.unit("vpub");

    grants.give(
        officer.account(),
        new GrantWish(Role.UNIT_OFFICER, office, TODAY, TODAY.plusDays(30), "QĐ 12/QĐ-SNV"),
        administrator);

    assertThat(staff.actor("lan.snv").grants())
        .containsExactlyInAnyOrder(
            new Grant(Role.UNIT_OFFICER, staff.unit("snv-1")),
            new Grant(Role.UNIT_OFFICER, office));
    assertThat(trail.history(officer.account().value()))
        .last()
        .extracting(Trace::act)
        .isEqualTo("RoleGranted");
  }

  @Test
  void letsNoRoleActBeforeItsFirstDay() {
    give(Role.UNIT_OFFICER, "vpub", TODAY.plusDays(1), null, "Phân công", administrator);

    assertThat(staff.actor("lan.snv").grants()).hasSize(1);
  }

  @Test
  void takesARoleAwayAtOnceAndMayGiveItAgainTheSameDay() {
    GrantLine grant = grantOf(officer);

    grants.end(grant.id(), "Chuyển công tác", administrator);
    assertThat(staff.actor("lan.snv").grants()).isEmpty();

    give(Role.UNIT_OFFICER, "snv-1", TODAY, null, "Về lại", administrator);
    assertThat(staff.actor("lan.snv").grants()).hasSize(1);
    assertThat(rows.find(grant.id()).orElseThrow().endReason()).isEqualTo("Chuyển công tác");
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThat(
            refused(
                () -> give(null, null, TODAY.minusDays(1), TODAY.minusDays(2), " ", administrator)))
        .containsExactly(
            "role: role-missing",
            "unit: unit-missing",
            "reason: reason",
            "from: from-past",
            "to: to-before-from");
  }

  @Test
  void neverGivesUpwardOrSideways() {
    Actor lower = staff.with(Role.ADMINISTRATOR, "gso-125", "quantri.maison", "gso-125");
    Actor below = staff.with(Role.UNIT_OFFICER, "gso-125", "moi.maison", "gso-125");

    assertThat(refused(() -> give(below, Role.UNIT_OFFICER, "province", lower)))
        .containsExactly("unit: unit-not-yours");
    assertThat(refused(() -> give(below, Role.UNIT_OFFICER, "gso-116", lower)))
        .containsExactly("unit: unit-not-yours");

    give(below, Role.ADMINISTRATOR, "gso-125", lower);
    assertThat(staff.actor("moi.maison").grants()).hasSize(2);
  }

  @Test
  void doesNotShowAnAccountBeyondReachAtAll() {
    Actor lower = staff.with(Role.ADMINISTRATOR, "gso-125", "quantri.maison", "gso-125");

    assertThatThrownBy(() -> give(officer, Role.UNIT_OFFICER, "gso-125", lower))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> grants.end(grantOf(officer).id(), "Thử", lower))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void letsACoordinatorGiveOnlyTheRolesOfTheFile() {
    Actor coordinator = staff.actor("ha.snv");

    assertThat(grants.listGivable(coordinator)).containsExactly(Role.UNIT_HEAD, Role.UNIT_OFFICER);
    assertThat(refused(() -> give(officer, Role.ADMINISTRATOR, "snv-1", coordinator)))
        .containsExactly("role: role-not-yours");
    assertThat(refused(() -> give(officer, Role.LEADER, "province", coordinator)))
        .containsExactly("role: role-not-yours");
    assertThatThrownBy(() -> give(officer, Role.UNIT_OFFICER, "vpub", officer))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void givesNothingToOneselfAndTakesNothingFromOneself() {
    assertThat(refused(() -> give(administrator, Role.COORDINATOR, "province", administrator)))
        .containsExactly(": grant-to-oneself");
    assertThat(refused(() -> grants.end(grantOf(administrator).id(), "Nghỉ", administrator)))
        .contains(": own-grant");
  }

  @Test
  void refusesAUnitThatIsNotAliveOnTheFirstDay() {
    UnitId ofLater =
        units.on(LocalDate.of(2025, 7, 1)).units().stream()
            .filter(unit -> unit.kind() == UnitKind.COMMUNE)
            .map(Unit::id)
            .filter(unit -> units.on(TODAY).find(unit).isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(
            refused(
                () ->
                    grants.give(
                        officer.account(),
                        new GrantWish(Role.UNIT_OFFICER, ofLater, TODAY, null, "Thử"),
                        administrator)))
        .containsExactly("unit: unit-not-alive");
  }

  @Test
  void refusesARoleThatIsHeldAlready() {
    assertThat(refused(() -> give(officer, Role.UNIT_OFFICER, "snv-1", administrator)))
        .containsExactly("role: role-held");
  }

  @Test
  void keepsTheLastAdministratorOfAUnitAndOfThoseAbove() {
    Actor lower = staff.with(Role.ADMINISTRATOR, "gso-125", "quantri.maison", "gso-125");
    Actor second = staff.with(Role.ADMINISTRATOR, "province", "quantri.hai", "stttt");

    grants.end(grantOf(lower).id(), "Gộp việc", second);
    grants.end(grantOf(administrator).id(), "Nghỉ hưu", second);

    Actor shutOut = staff.with(Role.ADMINISTRATOR, "province", "quantri.ba", "stttt");
    keeping.close(shutOut.account(), "Nghỉ phép dài", second);
    assertThat(refused(() -> grants.end(grantOf(second).id(), "Thử", shutOut)))
        .containsExactly(": last-administrator");
  }

  private void give(
      @Nullable Role role,
      @Nullable String unit,
      LocalDate from,
      @Nullable LocalDate to,
      String reason,
      Actor by) {
    grants.give(
        officer.account(),
        new GrantWish(role, unit == null ? null : staff.unit(unit), from, to, reason),
        by);
  }

  private void give(Actor whom, Role role, String unit, Actor by) {
    grants.give(
        whom.account(), new GrantWish(role, staff.unit(unit), TODAY, null, "Phân công"), by);
  }

  private GrantLine grantOf(Actor actor) {
    return rows.grants(actor.account()).getFirst();
  }

  private static List<String> refused(ThrowingCallable act) {
    return catchThrowableOfType(ActRefused.class, act).reasons().stream()
        .map(one -> one.field() + ": " + one.key().replace("identity.refused.", ""))
        .toList();
  }
}
