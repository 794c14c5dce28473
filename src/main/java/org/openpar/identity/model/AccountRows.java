package org.openpar.identity.model;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountState;
import org.openpar.identity.ClosedBecause;
import org.openpar.identity.GrantId;
import org.openpar.identity.GrantLine;
import org.openpar.identity.Role;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.time.DateRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts and grants as they lie in the tables: two statements for all of them, whatever the
/// number, and the register's names for the units.
@Repository
class AccountRows {

  /// A person without a post is told by the last one held.
  private static final String ACCOUNTS =
      """
      select a.*, p.full_name, post.title, post.unit_id
        from identity.account a
        join organization.person p on p.id = a.person_id
        join lateral (
          select title, unit_id from organization.post
           where person_id = p.id
           order by ((valid_from is null or valid_from <= :day)
                    and (valid_to is null or valid_to >= :day)) desc,
                    main desc, valid_from desc nulls last
           limit 1) post on true
       where cast(:account as uuid) is null or a.id = :account
      """;
  private static final String GRANTS =
      """
      select g.*, p.full_name as giver
        from identity.role_grant g
        left join identity.account by_whom on by_whom.id = g.granted_by
        left join organization.person p on p.id = by_whom.person_id
       where (cast(:account as uuid) is null or g.account_id = :account)
         and (cast(:grant as uuid) is null or g.id = :grant)
       order by g.ended_at nulls first, g.valid_from nulls first, g.id
      """;

  private final JdbcClient jdbc;
  private final Units units;
  private final IdentitySettings settings;
  private final Clock clock;

  AccountRows(JdbcClient jdbc, Units units, IdentitySettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.settings = settings;
    this.clock = clock;
  }

  List<AccountLine> all() {
    return accounts(null);
  }

  Optional<AccountLine> find(AccountId id) {
    return accounts(id).stream().findFirst();
  }

  /// Every grant an account holds or held.
  List<GrantLine> grants(AccountId account) {
    return grants(account.value(), null);
  }

  Optional<GrantLine> find(GrantId grant) {
    return grants(null, grant.value()).stream().findFirst();
  }

  /// All grants there ever were.
  List<GrantLine> grants() {
    return grants(null, null);
  }

  private List<AccountLine> accounts(@Nullable AccountId id) {
    LocalDate day = LocalDate.now(clock);
    Map<UnitId, String> names = units.names(day);
    UUID only = id == null ? null : id.value();
    Map<AccountId, List<GrantLine>> grants =
        grants(only, null).stream()
            .filter(grant -> grant.inForce(day))
            .collect(Collectors.groupingBy(GrantLine::account, HashMap::new, Collectors.toList()));
    return jdbc.sql(ACCOUNTS)
        .param("day", day)
        .param("account", only, Types.OTHER)
        .query((row, number) -> account(row, names, grants, day))
        .list();
  }

  private AccountLine account(
      ResultSet row,
      Map<UnitId, String> names,
      Map<AccountId, List<GrantLine>> grants,
      LocalDate day)
      throws SQLException {
    AccountId id = new AccountId(row.getObject("id", UUID.class));
    UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
    Instant lastSignIn = instant(row, "last_sign_in_at");
    Instant inUseSince = Objects.requireNonNull(instant(row, "in_use_since"));
    boolean open = row.getBoolean("enabled");
    LocalDate closesOn =
        open ? new Dormancy(settings).closesOn(lastSignIn, inUseSince).orElse(null) : null;
    return new AccountLine(
        id,
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("full_name"),
        row.getString("title"),
        unit,
        names.getOrDefault(unit, ""),
        row.getString("username"),
        row.getString("email"),
        open ? new Dormancy(settings).state(closesOn, day) : AccountState.CLOSED,
        because(row.getString("closed_because")),
        row.getString("closed_reason"),
        closesOn,
        lastSignIn,
        Objects.requireNonNull(instant(row, "opened_at")),
        grants.getOrDefault(id, List.of()));
  }

  private List<GrantLine> grants(@Nullable UUID account, @Nullable UUID grant) {
    Map<UnitId, String> names = units.names(LocalDate.now(clock));
    return jdbc.sql(GRANTS)
        .param("account", account, Types.OTHER)
        .param("grant", grant, Types.OTHER)
        .query((row, number) -> grant(row, names))
        .list();
  }

  private static GrantLine grant(ResultSet row, Map<UnitId, String> names) throws SQLException {
    UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
    return new GrantLine(
        new GrantId(row.getObject("id", UUID.class)),
        new AccountId(row.getObject("account_id", UUID.class)),
        Role.valueOf(row.getString("role")),
        unit,
        names.getOrDefault(unit, ""),
        new DateRange(day(row.getDate("valid_from")), day(row.getDate("valid_to"))),
        row.getString("reason"),
        row.getString("giver"),
        instant(row, "ended_at"),
        row.getString("end_reason"));
  }

  private static @Nullable ClosedBecause because(@Nullable String name) {
    return name == null ? null : ClosedBecause.valueOf(name);
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
