package org.openpar.identity.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountFacts;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountSearch;
import org.openpar.identity.AccountSearch.LastUse;
import org.openpar.identity.Actor;
import org.openpar.identity.GrantLine;
import org.openpar.identity.Policy;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.text.Normal;
import org.openpar.platform.text.VietnameseOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts to be looked at: each reader sees those whose person works, or who hold a role, within
/// reach; the others are not there. A province has some thousands, so they are sieved and sorted
/// here, where names sort as a Vietnamese list does.
@Service
@Transactional(readOnly = true)
public class AccountLists implements AccountFacts {

  /// By the given name, which stands last, as every list of Vietnamese officials does.
  static final Comparator<AccountLine> BY_NAME =
      Comparator.comparing(
              (AccountLine account) ->
                  account.name().substring(account.name().lastIndexOf(' ') + 1),
              VietnameseOrder.comparator())
          .thenComparing(AccountLine::name, VietnameseOrder.comparator());

  private static final Duration A_MONTH = Duration.ofDays(30);

  private final AccountRows rows;
  private final Policy policy;
  private final Units units;
  private final Clock clock;

  AccountLists(AccountRows rows, Policy policy, Units units, Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public List<AccountLine> list(AccountSearch search, Actor reader) {
    policy.demand(reader, IdentityActs.READ);
    String words = Normal.fold(search.words() == null ? "" : search.words());
    Predicate<UnitId> reach = reach(reader);
    return rows.all().stream()
        .filter(account -> within(account, reach))
        .filter(account -> words.isEmpty() || names(account).contains(words))
        .filter(account -> search.unit() == null || at(account, search.unit()))
        .filter(
            account ->
                search.role() == null
                    || account.grants().stream().anyMatch(one -> one.role() == search.role()))
        .filter(account -> search.state() == null || account.state() == search.state())
        .filter(account -> search.used() == null || used(account, search.used()))
        .sorted(order(search.order()))
        .toList();
  }

  /// The account, or [NotFound] where it is not within the reader's reach.
  public AccountLine account(AccountId id, Actor reader) {
    policy.demand(reader, IdentityActs.READ);
    return rows.find(id)
        .filter(account -> within(account, reach(reader)))
        .orElseThrow(() -> new NotFound("account " + id.value()));
  }

  /// Every grant the account holds or held, those in force first.
  public List<GrantLine> listGrants(AccountId id, Actor reader) {
    return rows.grants(account(id, reader).id());
  }

  /// The units of today within the reader's reach.
  public List<Unit> listUnits(Actor reader) {
    return units.on(LocalDate.now(clock)).units().stream()
        .filter(unit -> policy.permits(reader, IdentityActs.READ, unit.id()))
        .toList();
  }

  /// Asked once a unit, however many accounts it has.
  private Predicate<UnitId> reach(Actor reader) {
    Map<UnitId, Boolean> known = new HashMap<>();
    return unit ->
        known.computeIfAbsent(unit, one -> policy.permits(reader, IdentityActs.READ, one));
  }

  private static boolean within(AccountLine account, Predicate<UnitId> reach) {
    return Stream.concat(Stream.of(account.unit()), account.grants().stream().map(GrantLine::unit))
        .anyMatch(reach);
  }

  private static String names(AccountLine account) {
    return Normal.fold(
        String.join("\n", account.name(), account.username(), account.email(), account.title()));
  }

  private static boolean at(AccountLine account, UnitId unit) {
    return account.unit().equals(unit)
        || account.grants().stream().anyMatch(grant -> grant.unit().equals(unit));
  }

  private boolean used(AccountLine account, LastUse used) {
    @Nullable Instant last = account.lastSignIn();
    Instant aMonthAgo = clock.instant().minus(A_MONTH);
    return switch (used) {
      case NEVER -> last == null;
      case WITHIN_A_MONTH -> last != null && !last.isBefore(aMonthAgo);
      case OVER_A_MONTH_AGO -> last != null && last.isBefore(aMonthAgo);
    };
  }

  private static Comparator<AccountLine> order(AccountSearch.Order order) {
    return switch (order) {
      case NAME -> BY_NAME;
      case UNIT ->
          Comparator.comparing(AccountLine::unitName, VietnameseOrder.comparator())
              .thenComparing(BY_NAME);
      case STATE ->
          Comparator.comparing(AccountLine::state, Comparator.reverseOrder())
              .thenComparing(BY_NAME);
      case LAST_USE ->
          Comparator.comparing(
                  AccountLine::lastSignIn, Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(BY_NAME);
    };
  }
}
