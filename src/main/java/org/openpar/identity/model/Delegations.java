package org.openpar.identity.model;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountState;
import org.openpar.identity.Actor;
import org.openpar.identity.Delegation;
import org.openpar.identity.DelegationEnded;
import org.openpar.identity.DelegationFacts;
import org.openpar.identity.DelegationId;
import org.openpar.identity.DelegationLine;
import org.openpar.identity.GrantId;
import org.openpar.identity.GrantLine;
import org.openpar.identity.Policy;
import org.openpar.identity.PowerDelegated;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The only door to delegations (ủy quyền): a person lends a role held, or some of its acts, to
/// another for a time. It ends by itself on its day, when it is taken back, and with the lender's
/// own power.
@Service
@Transactional
public class Delegations implements DelegationFacts {

  private final JdbcClient jdbc;
  private final DelegationRows rows;
  private final AccountRows accounts;
  private final IdentitySettings settings;
  private final Policy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Delegations(
      JdbcClient jdbc,
      DelegationRows rows,
      AccountRows accounts,
      IdentitySettings settings,
      Policy policy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.accounts = accounts;
    this.settings = settings;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// Lends a power, or says everything that stands in the way at once.
  public DelegationId give(DelegationWish wish, Actor by) {
    policy.demand(by, IdentityActs.DELEGATE);
    if (wish.grant() != null) {
      rows.lock(wish.grant());
    }
    var refused = new ActRefused.Gathering();
    Optional<GrantLine> held = checkGrant(wish, by, refused);
    Optional<AccountLine> delegate = checkDelegate(wish, by, refused);
    held.ifPresent(grant -> checkActs(wish, grant, refused));
    checkPeriod(wish, held, refused);
    refused.unless(!wish.basis().isBlank(), "basis", "identity.refused.basis");
    held.ifPresent(grant -> checkOverlap(wish, grant, by, refused));
    refused.refuse();
    return lend(wish, held.orElseThrow(), delegate.orElseThrow(), by);
  }

  /// Takes a lent power back at once: the lender does, or who keeps order at the unit.
  public void end(DelegationId id, String reason, Actor by) {
    DelegationLine delegation = delegation(id, by);
    var refused = new ActRefused.Gathering();
    refused.unless(delegation.stands(today()), "", "identity.refused.delegation-over");
    refused.unless(!reason.isBlank(), "reason", "identity.refused.reason");
    refused.refuse();
    jdbc.sql(
            """
            update identity.delegation set ended_at = :now, ended_by = :by, end_reason = :reason
             where id = :id and ended_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("by", by.account().value())
        .param("reason", reason.strip())
        .param("id", id.value())
        .update();
    events.publishEvent(
        new DelegationEnded(
            id, delegation.lender().person(), delegation.delegate().person(), reason.strip()));
  }

  /// A delegation this person may take back, or [NotFound].
  @Transactional(readOnly = true)
  public DelegationLine delegation(DelegationId id, Actor by) {
    return rows.list(id, null).stream()
        .filter(
            one ->
                one.lender().account().equals(by.account())
                    || policy.permits(by, IdentityActs.END_DELEGATION, one.grant().unit()))
        .findFirst()
        .orElseThrow(() -> new NotFound("delegation " + id.value()));
  }

  /// What this person lends and is lent, the newest first.
  @Transactional(readOnly = true)
  public List<DelegationLine> listOf(Actor actor) {
    return rows.list(null, actor.account());
  }

  @Override
  @Transactional(readOnly = true)
  public List<DelegationLine> list(Actor reader) {
    policy.demand(reader, IdentityActs.READ);
    return rows.list(null, null).stream()
        .filter(one -> policy.permits(reader, IdentityActs.READ, one.grant().unit()))
        .toList();
  }

  /// The roles this person holds and may lend.
  @Transactional(readOnly = true)
  public List<GrantLine> listLendable(Actor by) {
    return accounts.grants(by.account()).stream().filter(this::lendable).toList();
  }

  /// The acts of a role that can be lent.
  public List<String> listActs(GrantLine grant) {
    return policy.acts(grant.role()).stream().filter(Delegation::canBeLent).toList();
  }

  /// Those one would ask first: who works in the same unit, or where the role is held.
  @Transactional(readOnly = true)
  public List<AccountLine> listColleagues(Actor by) {
    Set<UnitId> near = new HashSet<>(Set.of(by.unit()));
    listLendable(by).forEach(grant -> near.add(grant.unit()));
    Predicate<AccountLine> open = account -> account.state() != AccountState.CLOSED;
    return accounts.all().stream()
        .filter(open)
        .filter(account -> near.contains(account.unit()) && !account.id().equals(by.account()))
        .sorted(AccountLists.BY_NAME)
        .toList();
  }

  public int longest() {
    return settings.delegationDays();
  }

  private Optional<GrantLine> checkGrant(
      DelegationWish wish, Actor by, ActRefused.Gathering refused) {
    GrantId id = wish.grant();
    if (!refused.unless(id != null, "grant", "identity.refused.grant-missing")) {
      return Optional.empty();
    }
    Optional<GrantLine> found = accounts.find(Objects.requireNonNull(id));
    boolean own = found.filter(grant -> grant.account().equals(by.account())).isPresent();
    boolean lent =
        rows.list(null, by.account()).stream()
            .anyMatch(one -> one.grant().id().equals(id) && isDelegate(one, by.account()));
    if (lent && !own) {
      refused.unless(false, "grant", "identity.refused.delegation-chain");
      return Optional.empty();
    }
    Optional<GrantLine> lendable = found.filter(grant -> own && lendable(grant));
    refused.unless(lendable.isPresent(), "grant", "identity.refused.grant-not-held");
    return lendable;
  }

  private static boolean isDelegate(DelegationLine line, AccountId account) {
    return line.delegate().account().equals(account);
  }

  private Optional<AccountLine> checkDelegate(
      DelegationWish wish, Actor by, ActRefused.Gathering refused) {
    String name = Accounts.fold(wish.to());
    if (!refused.unless(!name.isEmpty(), "to", "identity.refused.delegate-missing")) {
      return Optional.empty();
    }
    Optional<AccountLine> found =
        accounts.all().stream()
            .filter(account -> account.username().equals(name) || account.email().equals(name))
            .findFirst();
    if (refused.unless(
        found.isPresent(), "to", "identity.refused.delegate-without-account", wish.to().strip())) {
      AccountLine account = found.orElseThrow();
      refused.unless(!account.id().equals(by.account()), "to", "identity.refused.delegate-oneself");
      refused.unless(
          account.state() != AccountState.CLOSED, "to", "identity.refused.delegate-closed");
    }
    return found;
  }

  private void checkActs(DelegationWish wish, GrantLine grant, ActRefused.Gathering refused) {
    if (!wish.all()
        && refused.unless(!wish.acts().isEmpty(), "acts", "identity.refused.acts-missing")) {
      refused.unless(
          listActs(grant).containsAll(wish.acts()), "acts", "identity.refused.acts-beyond");
    }
  }

  private void checkPeriod(
      DelegationWish wish, Optional<GrantLine> held, ActRefused.Gathering refused) {
    LocalDate from = wish.from();
    LocalDate until = wish.until();
    if (refused.unless(from != null, "from", "identity.refused.from-missing")) {
      refused.unless(
          !Objects.requireNonNull(from).isBefore(today()), "from", "identity.refused.from-past");
    }
    refused.unless(until != null, "until", "identity.refused.until-missing");
    if (from == null || until == null) {
      return;
    }
    if (refused.unless(!until.isBefore(from), "until", "identity.refused.to-before-from")) {
      refused.unless(
          until.isBefore(from.plusDays(settings.delegationDays())),
          "until",
          "identity.refused.delegation-too-long",
          Integer.toString(settings.delegationDays()));
    }
    held.ifPresent(
        grant ->
            refused.unless(
                grant.validity().contains(from) && grant.validity().contains(until),
                "until",
                "identity.refused.delegation-beyond-grant"));
  }

  /// One power is in one deputy's hands at a time, or nobody can tell who answers for it.
  private void checkOverlap(
      DelegationWish wish, GrantLine grant, Actor by, ActRefused.Gathering refused) {
    LocalDate from = wish.from();
    LocalDate until = wish.until();
    if (from == null || until == null) {
      return;
    }
    rows.list(null, by.account()).stream()
        .filter(one -> one.grant().id().equals(grant.id()) && one.stands(today()))
        .filter(one -> one.validity().contains(from) || spans(from, until, one))
        .filter(one -> sharesActs(wish, one))
        .findFirst()
        .ifPresent(
            one ->
                refused.unless(
                    false, "grant", "identity.refused.delegation-overlaps", one.delegate().name()));
  }

  private static boolean spans(LocalDate from, LocalDate until, DelegationLine one) {
    LocalDate first = Objects.requireNonNull(one.validity().first());
    return !first.isBefore(from) && !first.isAfter(until);
  }

  private static boolean sharesActs(DelegationWish wish, DelegationLine one) {
    return wish.all()
        || one.acts().isEmpty()
        || one.acts().stream().anyMatch(wish.acts()::contains);
  }

  private DelegationId lend(DelegationWish wish, GrantLine grant, AccountLine delegate, Actor by) {
    DelegationId id = DelegationId.next();
    List<String> acts = wish.all() ? List.of() : wish.acts().stream().sorted().toList();
    LocalDate from = Objects.requireNonNull(wish.from());
    LocalDate until = Objects.requireNonNull(wish.until());
    jdbc.sql(
            """
            insert into identity.delegation (id, grant_id, delegate_id, acts, valid_from, valid_to,
                                             basis, given_at)
            values (:id, :grant, :delegate, :acts, :from, :until, :basis, :now)
            """)
        .param("id", id.value())
        .param("grant", grant.id().value())
        .param("delegate", delegate.id().value())
        .param("acts", acts.isEmpty() ? null : acts.toArray(String[]::new), Types.ARRAY)
        .param("from", from)
        .param("until", until)
        .param("basis", wish.basis().strip())
        .param("now", OffsetDateTime.now(clock))
        .update();
    events.publishEvent(
        new PowerDelegated(
            id,
            by.person(),
            delegate.person(),
            grant.role(),
            grant.unit(),
            acts,
            from,
            until,
            wish.basis().strip()));
    return id;
  }

  private boolean lendable(GrantLine grant) {
    return grant.stands(today()) && policy.acts(grant.role()).contains(IdentityActs.DELEGATE);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
