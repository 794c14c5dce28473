package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.identity.AccountState;
import org.openpar.identity.Actor;
import org.openpar.identity.ClosedBecause;
import org.openpar.identity.Role;
import org.openpar.identity.Staff;
import org.openpar.testing.OpenParTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import(Staff.class)
@TestPropertySource(properties = "openpar.identity.dormant-days=45")
@TestConstructor(autowireMode = AutowireMode.ALL)
class DormantAccountsTests {

  private static final LocalDate TODAY = Staff.TODAY;

  private final DormantAccounts dormant;
  private final AccountKeeping keeping;
  private final AccountRows rows;
  private final Accounts accounts;
  private final Staff staff;
  private final AuditTrail trail;
  private final JdbcClient jdbc;

  DormantAccountsTests(
      DormantAccounts dormant,
      AccountKeeping keeping,
      AccountRows rows,
      Accounts accounts,
      Staff staff,
      AuditTrail trail,
      JdbcClient jdbc) {
    this.dormant = dormant;
    this.keeping = keeping;
    this.rows = rows;
    this.accounts = accounts;
    this.staff = staff;
    this.trail = trail;
    this.jdbc = jdbc;
  }

  @Test
  void closesOnTheFortyFifthDayWithoutUseAndNotBefore() {
    Actor officer = staff.actor("lan.snv");
    lastUsed(officer, TODAY.minusDays(44));
    dormant.close();
    assertThat(state(officer)).isEqualTo(AccountState.IDLE);

    lastUsed(officer, TODAY.minusDays(45));
    dormant.close();

    assertThat(state(officer)).isEqualTo(AccountState.CLOSED);
    assertThat(rows.find(officer.account()).orElseThrow().because())
        .isEqualTo(ClosedBecause.DORMANT);
    assertThat(acts(officer)).containsExactly("AccountGoingDormant", "AccountDisabled");
  }

  @Test
  void warnsOnceAndForgetsTheWarningWithTheNextSignIn() {
    Actor officer = staff.actor("lan.snv");
    lastUsed(officer, TODAY.minusDays(36));
    dormant.close();
    dormant.close();
    assertThat(acts(officer)).containsExactly("AccountGoingDormant");

    accounts.used(officer.account());
    assertThat(state(officer)).isEqualTo(AccountState.OPEN);
    lastUsed(officer, TODAY.minusDays(36));
    dormant.close();
    assertThat(acts(officer)).containsExactly("AccountGoingDormant", "AccountGoingDormant");
  }

  @Test
  void countsFromTheOpeningWhereNobodyEverSignedIn() {
    Actor fresh = staff.with(Role.UNIT_OFFICER, "vpub", "moi.vpub", "vpub");
    dormant.close();
    assertThat(state(fresh)).isEqualTo(AccountState.OPEN);

    lastUsed(fresh, null, TODAY.minusDays(60));
    dormant.close();
    assertThat(state(fresh)).isEqualTo(AccountState.CLOSED);
  }

  @Test
  void countsAnewAfterReopening() {
    Actor officer = staff.actor("lan.snv");
    lastUsed(officer, TODAY.minusDays(100));
    dormant.close();

    keeping.reopen(officer.account(), "Đi học về", staff.actor("quantri"));
    dormant.close();

    assertThat(state(officer)).isEqualTo(AccountState.OPEN);
  }

  @Test
  void neverClosesTheLastAdministrator() {
    Actor administrator = staff.actor("quantri");
    Actor second = staff.with(Role.ADMINISTRATOR, "province", "quantri.hai", "stttt");
    lastUsed(administrator, TODAY.minusDays(300));
    lastUsed(second, TODAY.minusDays(300));

    dormant.close();

    assertThat(List.of(state(administrator), state(second)))
        .containsExactlyInAnyOrder(AccountState.CLOSED, AccountState.IDLE);
  }

  @Test
  void closesAtOnceTheAccountOfWhoLeftEveryPost() {
    Actor officer = staff.actor("lan.snv");
    dormant.close(officer.person());
    assertThat(state(officer)).isEqualTo(AccountState.OPEN);

    leaveEveryPost(officer);
    dormant.close(officer.person());

    assertThat(state(officer)).isEqualTo(AccountState.CLOSED);
    assertThat(rows.find(officer.account()).orElseThrow().because())
        .isEqualTo(ClosedBecause.LEFT_POST);
  }

  private void leaveEveryPost(Actor actor) {
    jdbc.sql("delete from organization.post where person_id = ? and valid_from > ?")
        .params(actor.person().value(), TODAY)
        .update();
    jdbc.sql("update organization.post set valid_to = ? where person_id = ?")
        .params(TODAY.minusDays(1), actor.person().value())
        .update();
  }

  private AccountState state(Actor actor) {
    return rows.find(actor.account()).orElseThrow().state();
  }

  /// What became of the account itself; reforms have carried its roles before.
  private List<String> acts(Actor actor) {
    return trail.history(actor.account().value()).stream()
        .map(Trace::act)
        .filter(act -> act.startsWith("Account"))
        .toList();
  }

  private void lastUsed(Actor actor, LocalDate day) {
    lastUsed(actor, day, TODAY.minusDays(400));
  }

  private void lastUsed(Actor actor, @Nullable LocalDate day, LocalDate opened) {
    jdbc.sql(
            """
            update identity.account set last_sign_in_at = :used, in_use_since = :since
             where id = :id
            """)
        .param("used", day == null ? null : noon(day), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("since", noon(opened))
        .param("id", actor.account().value())
        .update();
  }

  private static OffsetDateTime noon(LocalDate day) {
    return day.atTime(5, 0).atOffset(ZoneOffset.UTC);
  }
}
