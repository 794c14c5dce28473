package org.openpar.identity.model;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountState;
import org.openpar.identity.DelegationId;
import org.openpar.identity.DelegationLine;
import org.openpar.identity.GrantId;
import org.openpar.identity.GrantLine;
import org.openpar.platform.time.DateRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of delegations.
@Repository
class DelegationRows {

  private static final String LIST =
      """
      select d.* from identity.delegation d join identity.role_grant g on g.id = d.grant_id
       where (cast(:id as uuid) is null or d.id = :id)
         and (cast(:account as uuid) is null or :account in (g.account_id, d.delegate_id))
       order by d.valid_from desc, d.given_at desc
      """;

  private final JdbcClient jdbc;
  private final AccountRows accounts;

  DelegationRows(JdbcClient jdbc, AccountRows accounts) {
    this.jdbc = jdbc;
    this.accounts = accounts;
  }

  List<DelegationLine> list(@Nullable DelegationId id, @Nullable AccountId ofAccount) {
    Map<AccountId, AccountLine> people =
        accounts.all().stream().collect(Collectors.toMap(AccountLine::id, Function.identity()));
    Map<GrantId, GrantLine> grants =
        accounts.grants().stream().collect(Collectors.toMap(GrantLine::id, Function.identity()));
    return jdbc.sql(LIST)
        .param("id", id == null ? null : id.value(), Types.OTHER)
        .param("account", ofAccount == null ? null : ofAccount.value(), Types.OTHER)
        .query((row, number) -> line(row, people, grants))
        .list();
  }

  /// Two delegations of one grant are written one after the other.
  void lock(GrantId grant) {
    jdbc.sql("select id from identity.role_grant where id = ? for update")
        .param(grant.value())
        .query((row, number) -> number)
        .list();
  }

  private static DelegationLine line(
      ResultSet row, Map<AccountId, AccountLine> people, Map<GrantId, GrantLine> grants)
      throws SQLException {
    GrantLine grant =
        Objects.requireNonNull(grants.get(new GrantId(row.getObject("grant_id", UUID.class))));
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new DelegationLine(
        new DelegationId(row.getObject("id", UUID.class)),
        grant,
        party(people, grant.account()),
        party(people, new AccountId(row.getObject("delegate_id", UUID.class))),
        acts(row.getArray("acts")),
        new DateRange(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class)),
        row.getString("basis"),
        ended == null ? null : ended.toInstant(),
        row.getString("end_reason"));
  }

  private static DelegationLine.Party party(Map<AccountId, AccountLine> people, AccountId id) {
    AccountLine account = Objects.requireNonNull(people.get(id));
    return new DelegationLine.Party(
        id, account.person(), account.name(), account.state() != AccountState.CLOSED);
  }

  static List<String> acts(@Nullable Array acts) throws SQLException {
    return acts == null ? List.of() : List.of((String[]) acts.getArray());
  }
}
