package org.openpar.identity.model;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountState;
import org.openpar.identity.Actor;
import org.openpar.identity.GrantId;
import org.openpar.identity.GrantLine;
import org.openpar.identity.Policy;
import org.openpar.identity.Role;
import org.openpar.identity.RoleGranted;
import org.openpar.identity.RoleRevoked;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.time.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The only door to grants: giving a role at a unit, and taking it away. Which roles one may give,
/// and how far down, stands in `permissions/identity.csv`; nobody gives anything to oneself.
@Service
@Transactional
public class Grants {

  private final JdbcClient jdbc;
  private final AccountLists accounts;
  private final AccountRows rows;
  private final Administrators administrators;
  private final Policy policy;
  private final Units units;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Grants(
      JdbcClient jdbc,
      AccountLists accounts,
      AccountRows rows,
      Administrators administrators,
      Policy policy,
      Units units,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.rows = rows;
    this.administrators = administrators;
    this.policy = policy;
    this.units = units;
    this.events = events;
    this.clock = clock;
  }

  /// Gives a role, or says everything that stands in the way at once.
  public GrantId give(AccountId to, GrantWish wish, Actor by) {
    policy.demand(by, IdentityActs.GRANT);
    AccountLine account = accounts.account(to, by);
    check(account, wish, by);
    Role role = Objects.requireNonNull(wish.role());
    UnitId unit = Objects.requireNonNull(wish.unit());
    LocalDate from = Objects.requireNonNull(wish.from());
    policy.demand(by, IdentityActs.grant(role), unit);
    GrantId id = GrantId.next();
    jdbc.sql(
            """
            insert into identity.role_grant (id, account_id, role, unit_id, valid_from, valid_to,
                                             reason, granted_by, granted_at)
            values (:id, :account, :role, :unit, :from, :to, :reason, :by, :now)
            """)
        .param("id", id.value())
        .param("account", to.value())
        .param("role", role.name())
        .param("unit", unit.value())
        .param("from", from)
        .param("to", wish.to(), Types.DATE)
        .param("reason", wish.reason().strip())
        .param("by", by.account().value())
        .param("now", OffsetDateTime.now(clock))
        .update();
    events.publishEvent(
        new RoleGranted(to, account.person(), role, unit, from, wish.to(), wish.reason().strip()));
    return id;
  }

  /// Takes a role away at once.
  public void end(GrantId id, String reason, Actor by) {
    policy.demand(by, IdentityActs.GRANT);
    GrantLine grant = grant(id, by);
    AccountLine account = accounts.account(grant.account(), by);
    administrators.inTurn();
    var refused = new ActRefused.Gathering();
    refused.unless(grant.stands(today()), "", "identity.refused.grant-over");
    refused.unless(!reason.isBlank(), "reason", "identity.refused.reason");
    refused.unless(!account.id().equals(by.account()), "", "identity.refused.own-grant");
    refused.unless(
        policy.permits(by, IdentityActs.grant(grant.role()), grant.unit()),
        "",
        "identity.refused.not-yours-to-end");
    refused.unless(
        account.state() == AccountState.CLOSED || !administrators.wouldBeMissed(grant),
        "",
        "identity.refused.last-administrator");
    refused.refuse();
    take(grant, account, reason.strip(), by);
  }

  /// The grant, or [NotFound] where its account is not within the reader's reach.
  @Transactional(readOnly = true)
  public GrantLine grant(GrantId id, Actor reader) {
    GrantLine grant = rows.find(id).orElseThrow(() -> new NotFound("grant " + id.value()));
    accounts.account(grant.account(), reader);
    return grant;
  }

  /// The roles this person may give, at some unit at least.
  @Transactional(readOnly = true)
  public List<Role> listGivable(Actor by) {
    return Stream.of(Role.values())
        .filter(role -> policy.permits(by, IdentityActs.grant(role)))
        .toList();
  }

  /// The units of today at which this person may give one role at least.
  @Transactional(readOnly = true)
  public List<Unit> listUnits(Actor by) {
    List<Role> roles = listGivable(by);
    return units.on(today()).units().stream()
        .filter(
            unit ->
                roles.stream()
                    .anyMatch(role -> policy.permits(by, IdentityActs.grant(role), unit.id())))
        .toList();
  }

  /// Writes the end down; whoever asks has made sure that it may end.
  void take(GrantLine grant, AccountLine account, String reason, Actor by) {
    jdbc.sql(
            """
            update identity.role_grant
               set ended_at = :now, ended_by = :by, end_reason = :reason,
                   valid_to = greatest(valid_from, least(valid_to, cast(:day as date)))
             where id = :id and ended_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("by", by.account().value())
        .param("reason", reason)
        .param("day", today())
        .param("id", grant.id().value())
        .update();
    events.publishEvent(
        new RoleRevoked(account.id(), account.person(), grant.role(), grant.unit(), reason));
  }

  private void check(AccountLine account, GrantWish wish, Actor by) {
    var refused = new ActRefused.Gathering();
    refused.unless(!account.id().equals(by.account()), "", "identity.refused.grant-to-oneself");
    refused.unless(account.state() != AccountState.CLOSED, "", "identity.refused.account-closed");
    refused.unless(wish.role() != null, "role", "identity.refused.role-missing");
    refused.unless(wish.unit() != null, "unit", "identity.refused.unit-missing");
    refused.unless(!wish.reason().isBlank(), "reason", "identity.refused.reason");
    checkPeriod(wish, refused);
    if (wish.role() != null && wish.unit() != null) {
      checkPlace(account, wish.role(), wish.unit(), wish, by, refused);
    }
    refused.refuse();
  }

  private void checkPeriod(GrantWish wish, ActRefused.Gathering refused) {
    LocalDate from = wish.from();
    LocalDate to = wish.to();
    refused.unless(from != null, "from", "identity.refused.from-missing");
    if (from != null) {
      refused.unless(!from.isBefore(today()), "from", "identity.refused.from-past");
      refused.unless(to == null || !to.isBefore(from), "to", "identity.refused.to-before-from");
    }
  }

  private void checkPlace(
      AccountLine account,
      Role role,
      UnitId unit,
      GrantWish wish,
      Actor by,
      ActRefused.Gathering refused) {
    LocalDate from = wish.from() == null ? today() : wish.from();
    if (refused.unless(
        units.on(from).find(unit).isPresent(), "unit", "identity.refused.unit-not-alive")) {
      refused.unless(
          policy.permits(by, IdentityActs.grant(role)), "role", "identity.refused.role-not-yours");
      refused.unless(
          !policy.permits(by, IdentityActs.grant(role))
              || policy.permits(by, IdentityActs.grant(role), unit),
          "unit",
          "identity.refused.unit-not-yours");
    }
    boolean held =
        rows.grants(account.id()).stream()
            .filter(grant -> grant.stands(today()))
            .filter(grant -> grant.role() == role && grant.unit().equals(unit))
            .anyMatch(grant -> overlaps(grant.validity(), from, wish));
    refused.unless(!held, "role", "identity.refused.role-held");
  }

  private static boolean overlaps(DateRange held, LocalDate from, GrantWish wish) {
    LocalDate to = wish.to();
    return (held.last() == null || !held.last().isBefore(from))
        && (to == null || held.first() == null || !held.first().isAfter(to));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
