package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.Actor;
import org.openpar.identity.Delegation;
import org.openpar.identity.DelegationId;
import org.openpar.identity.DelegationLine;
import org.openpar.identity.Grant;
import org.openpar.identity.GrantId;
import org.openpar.identity.GrantLine;
import org.openpar.identity.Policy;
import org.openpar.identity.Role;
import org.openpar.identity.Staff;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.text.Messages;
import org.openpar.testing.OpenParTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import(Staff.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class DelegationsTests {

  private static final LocalDate TODAY = Staff.TODAY;
  private static final String DEPUTY = "hoa.vpub";

  private final Delegations delegations;
  private final Grants grants;
  private final AccountKeeping keeping;
  private final AccountRows rows;
  private final Policy policy;
  private final Staff staff;
  private final AuditTrail trail;
  private final JdbcClient jdbc;
  private final Messages messages;
  private final Actor administrator;
  private final Actor coordinator;
  private final GrantLine held;

  DelegationsTests(
      Delegations delegations,
      Grants grants,
      AccountKeeping keeping,
      AccountRows rows,
      Policy policy,
      Staff staff,
      AuditTrail trail,
      JdbcClient jdbc,
      Messages messages) {
    this.delegations = delegations;
    this.grants = grants;
    this.keeping = keeping;
    this.rows = rows;
    this.policy = policy;
    this.staff = staff;
    this.trail = trail;
    this.jdbc = jdbc;
    this.messages = messages;
    this.administrator = staff.actor("quantri");
    this.coordinator = staff.actor("ha.snv");
    this.held = rows.grants(coordinator.account()).getFirst();
  }

  @Test
  void lendsAllOfARoleButThePowerOverPower() {
    lend(DEPUTY, Set.of(), TODAY, TODAY.plusDays(9));

    Actor deputy = staff.actor(DEPUTY);
    assertThat(policy.permits(deputy, "plan.issue")).isTrue();
    assertThat(policy.permits(deputy, "execution.verify", staff.unit("gso-125"))).isTrue();
    assertThat(policy.permits(deputy, "identity.grant")).isFalse();
    assertThat(policy.permits(deputy, "identity.read")).isFalse();
    assertThat(deputy.grants())
        .filteredOn(grant -> grant.delegation() != null)
        .singleElement()
        .extracting(grant -> grant.delegation().fromName())
        .isEqualTo("Trần Thị Hà");
  }

  @Test
  void lendsOnlyTheActsNamed() {
    DelegationId id = lend(DEPUTY, Set.of("execution.verify"), TODAY, TODAY.plusDays(9));

    Actor deputy = staff.actor(DEPUTY);
    assertThat(policy.permits(deputy, "execution.verify", staff.unit("gso-125"))).isTrue();
    assertThat(policy.permits(deputy, "plan.issue")).isFalse();
    assertThat(trail.history(id.value()))
        .singleElement()
        .extracting(Trace::act)
        .isEqualTo("PowerDelegated");
  }

  @Test
  void actsInOnesOwnRightWhereOneHasIt() {
    Actor chief = staff.actor("thanh.vpub");
    GrantLine own = rows.grants(chief.account()).getFirst();
    delegations.give(
        new DelegationWish(own.id(), DEPUTY, true, Set.of(), TODAY, TODAY, "GUQ 1"), chief);

    assertThat(staff.actor(DEPUTY).grants())
        .extracting(Grant::delegation)
        .startsWith((Delegation) null)
        .hasSize(2);
  }

  @Test
  void holdsFromItsFirstDayToItsLastAndNoLonger() {
    DelegationId id = lend(DEPUTY, Set.of(), TODAY.plusDays(1), TODAY.plusDays(2));
    assertThat(permits("plan.issue")).isFalse();
    assertThat(state(id)).isEqualTo(DelegationLine.State.COMING);

    move(id, TODAY, TODAY);
    assertThat(permits("plan.issue")).isTrue();

    move(id, TODAY.minusDays(5), TODAY.minusDays(1));
    assertThat(permits("plan.issue")).isFalse();
    assertThat(state(id)).isEqualTo(DelegationLine.State.OVER);
  }

  @Test
  void endsAtOnceWhenItIsTakenBack() {
    DelegationId id = lend(DEPUTY, Set.of(), TODAY, TODAY.plusDays(9));

    delegations.end(id, "Về sớm", coordinator);

    assertThat(permits("plan.issue")).isFalse();
    assertThat(state(id)).isEqualTo(DelegationLine.State.ENDED);
    assertThat(refused(() -> delegations.end(id, "Nữa", coordinator)))
        .containsExactly(": delegation-over");
  }

  @Test
  void fallsWithTheLendersOwnPower() {
    DelegationId id = lend(DEPUTY, Set.of(), TODAY, TODAY.plusDays(9));

    grants.end(held.id(), "Thôi làm đầu mối", administrator);

    assertThat(permits("plan.issue")).isFalse();
    assertThat(state(id)).isEqualTo(DelegationLine.State.LAPSED);
  }

  @Test
  void fallsWhenTheLendersAccountIsClosed() {
    lend(DEPUTY, Set.of(), TODAY, TODAY.plusDays(9));

    keeping.close(coordinator.account(), "Nghỉ việc", administrator);

    assertThat(permits("plan.issue")).isFalse();
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThat(
            refused(
                () ->
                    delegations.give(
                        new DelegationWish(
                            null, "ai.do", false, Set.of(), TODAY.minusDays(1), null, ""),
                        coordinator)))
        .containsExactly(
            "grant: grant-missing",
            "to: delegate-without-account",
            "from: from-past",
            "until: until-missing",
            "basis: basis");
  }

  @Test
  void refusesToLendToOneself() {
    assertThat(refused(() -> lend("ha.snv", Set.of(), TODAY, TODAY)))
        .containsExactly("to: delegate-oneself");
  }

  @Test
  void refusesToLendWhatOneDoesNotHold() {
    GrantId foreign = rows.grants(staff.actor("chutich").account()).getFirst().id();

    assertThat(
            refused(
                () ->
                    delegations.give(
                        new DelegationWish(foreign, DEPUTY, true, Set.of(), TODAY, TODAY, "GUQ"),
                        coordinator)))
        .containsExactly("grant: grant-not-held");
    assertThat(refused(() -> lend(DEPUTY, Set.of("execution.report"), TODAY, TODAY)))
        .containsExactly("acts: acts-beyond");
    assertThat(refused(() -> lend(DEPUTY, Set.of("identity.grant"), TODAY, TODAY)))
        .containsExactly("acts: acts-beyond");
  }

  @Test
  void refusesAChain() {
    lend(DEPUTY, Set.of(), TODAY, TODAY.plusDays(9));

    assertThat(
            refused(
                () ->
                    delegations.give(
                        new DelegationWish(
                            held.id(), "lan.snv", true, Set.of(), TODAY, TODAY, "GUQ"),
                        staff.actor(DEPUTY))))
        .containsExactly("grant: delegation-chain");
  }

  @Test
  void refusesTheSameActsInTheSameTimeAndAllowsOthers() {
    lend(DEPUTY, Set.of("execution.verify"), TODAY.plusDays(2), TODAY.plusDays(9));

    assertThat(refused(() -> lend("lan.snv", Set.of("execution.verify"), TODAY, TODAY.plusDays(2))))
        .containsExactly("grant: delegation-overlaps");
    assertThat(refused(() -> lend("lan.snv", Set.of(), TODAY.plusDays(5), TODAY.plusDays(20))))
        .containsExactly("grant: delegation-overlaps");
    lend("lan.snv", Set.of("execution.verify"), TODAY.plusDays(10), TODAY.plusDays(12));
    lend("son.snv", Set.of("plan.issue"), TODAY.plusDays(2), TODAY.plusDays(9));
  }

  @Test
  void refusesMoreTimeThanTheSettingAndThanTheRoleItself() {
    lend("lan.snv", Set.of("plan.read"), TODAY, TODAY.plusDays(89));
    assertThat(refused(() -> lend(DEPUTY, Set.of("plan.issue"), TODAY, TODAY.plusDays(90))))
        .containsExactly("until: delegation-too-long");

    jdbc.sql("update identity.role_grant set valid_to = ? where id = ?")
        .params(TODAY.plusDays(5), held.id().value())
        .update();
    assertThat(refused(() -> lend(DEPUTY, Set.of("plan.issue"), TODAY, TODAY.plusDays(6))))
        .containsExactly("until: delegation-beyond-grant");
  }

  @Test
  void refusesAClosedAccount() {
    keeping.close(staff.actor(DEPUTY).account(), "Nghỉ việc", administrator);

    assertThat(refused(() -> lend(DEPUTY, Set.of(), TODAY, TODAY)))
        .containsExactly("to: delegate-closed");
  }

  @Test
  void letsAnAdministratorEndItAndHidesItFromStrangers() {
    DelegationId id = lend(DEPUTY, Set.of(), TODAY, TODAY.plusDays(9));

    assertThatThrownBy(() -> delegations.end(id, "Thử", staff.actor("lan.snv")))
        .isInstanceOf(NotFound.class);
    delegations.end(id, "Theo yêu cầu của Giám đốc Sở", administrator);
    assertThat(permits("plan.issue")).isFalse();
  }

  @Test
  void anAdministratorLendsNothing() {
    assertThat(delegations.listLendable(administrator)).isEmpty();
  }

  @Test
  void hasWordsForEveryActThatCanBeLent() {
    List<String> acts =
        Stream.of(Role.values())
            .flatMap(role -> policy.acts(role).stream())
            .filter(Delegation::canBeLent)
            .distinct()
            .toList();

    assertThat(acts)
        .isNotEmpty()
        .allSatisfy(
            act ->
                assertThat(messages.vietnamese().say("identity.act." + act))
                    .isNotEqualTo("identity.act." + act));
  }

  private boolean permits(String act) {
    return policy.permits(staff.actor(DEPUTY), act);
  }

  private DelegationLine.State state(DelegationId id) {
    return delegations.delegation(id, administrator).state(TODAY);
  }

  private void move(DelegationId id, LocalDate from, LocalDate until) {
    jdbc.sql("update identity.delegation set valid_from = ?, valid_to = ? where id = ?")
        .params(from, until, id.value())
        .update();
  }

  private DelegationId lend(String to, Set<String> acts, LocalDate from, LocalDate until) {
    return delegations.give(
        new DelegationWish(
            held.id(), to, acts.isEmpty(), acts, from, until, "Giấy ủy quyền số 05/GUQ-SNV"),
        coordinator);
  }

  private static List<String> refused(ThrowingCallable act) {
    return catchThrowableOfType(ActRefused.class, act).reasons().stream()
        .map(one -> one.field() + ": " + one.key().replace("identity.refused.", ""))
        .toList();
  }
}
