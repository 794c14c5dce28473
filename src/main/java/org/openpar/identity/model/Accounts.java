package org.openpar.identity.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;
import org.openpar.identity.Delegation;
import org.openpar.identity.DelegationId;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The only door to accounts. A user name and an e-mail address both open one; capitals and the
/// Unicode form they were typed in make no difference.
@Service
public class Accounts {

  private static final String FIND =
      """
      select a.id, a.username, a.password_hash, a.enabled,
             exists (select from identity.authenticator x where x.account_id = a.id
                        and x.confirmed_at is not null) as second_factor,
             exists (select from identity.passkey x where x.account_id = a.id) as passkey,
             (select o.subject from identity.outside_identity o
               where o.account_id = a.id and o.issuer = 'ldap') as directory_name, p.id as person_id, p.full_name,
             post.title, post.unit_id, v.name as unit_name
        from identity.account a
        join organization.person p on p.id = a.person_id
        join organization.post post on post.person_id = p.id
             and (post.valid_from is null or post.valid_from <= :day)
             and (post.valid_to is null or post.valid_to >= :day)
        join organization.unit_version v on v.unit_id = post.unit_id
             and (v.valid_from is null or v.valid_from <= :day)
             and (v.valid_to is null or v.valid_to >= :day)
       where a.username = :name or a.email = :name or a.id = :id
       order by post.main desc, post.valid_from desc nulls last
       limit 1
      """;

  private static final String GRANTS =
      """
      select g.role, g.unit_id, null::uuid as delegation, null::uuid as lender,
             null as lender_name, null::text[] as acts, null::date as until
        from identity.role_grant g
       where g.account_id = :account and g.ended_at is null
         and (g.valid_from is null or g.valid_from <= :day)
         and (g.valid_to is null or g.valid_to >= :day)
      union all
      select g.role, g.unit_id, d.id, g.account_id, p.full_name, d.acts, d.valid_to
        from identity.delegation d
        join identity.role_grant g on g.id = d.grant_id
        join identity.account lender on lender.id = g.account_id and lender.enabled
        join organization.person p on p.id = lender.person_id
       where d.delegate_id = :account and d.ended_at is null and g.ended_at is null
         and d.valid_from <= :day and d.valid_to >= :day
         and (g.valid_from is null or g.valid_from <= :day)
         and (g.valid_to is null or g.valid_to >= :day)
       order by delegation nulls first
      """;

  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;
  private final Clock clock;

  Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Account> find(String usernameOrEmail) {
    return find(fold(usernameOrEmail), null);
  }

  @Transactional(readOnly = true)
  public Optional<Account> find(AccountId id) {
    return find(null, id.value());
  }

  /// Whose name or address it is. One statement whether there is an account or none, so that a
  /// stranger learns nothing from the time it takes.
  @Transactional(readOnly = true)
  public Optional<AccountId> findId(String usernameOrEmail) {
    return jdbc
        .sql("select id from identity.account where username = :name or email = :name")
        .param("name", fold(usernameOrEmail))
        .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
        .list()
        .stream()
        .findFirst();
  }

  private Optional<Account> find(@Nullable String name, @Nullable UUID account) {
    LocalDate day = LocalDate.now(clock);
    return jdbc.sql(FIND)
        .param("name", name)
        .param("id", account, Types.OTHER)
        .param("day", day)
        .query(
            (row, number) -> {
              AccountId id = new AccountId(row.getObject("id", UUID.class));
              return new Account(
                  row.getString("username"),
                  row.getString("password_hash"),
                  row.getBoolean("enabled"),
                  row.getBoolean("second_factor"),
                  row.getBoolean("passkey"),
                  row.getString("directory_name"),
                  new Actor(
                      id,
                      new PersonId(row.getObject("person_id", UUID.class)),
                      row.getString("full_name"),
                      row.getString("title"),
                      new UnitId(row.getObject("unit_id", UUID.class)),
                      row.getString("unit_name"),
                      listGrants(id, day)));
            })
        .optional();
  }

  /// Opens an account for a person, with roles at units.
  @Transactional
  public AccountId open(
      PersonId person, String username, String email, String password, List<Grant> grants) {
    AccountId id = AccountId.next();
    jdbc.sql(
            """
            insert into identity.account (id, person_id, username, email, password_hash,
                                          opened_at, in_use_since)
            values (:id, :person, :username, :email, :hash, :now, :now)
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("username", fold(username))
        .param("email", fold(email))
        .param("hash", passwords.encode(password))
        .param("now", OffsetDateTime.now(clock))
        .update();
    for (Grant grant : grants) {
      jdbc.sql(
              """
              insert into identity.role_grant (account_id, role, unit_id)
              values (:account, :role, :unit)
              """)
          .param("account", id.value())
          .param("role", grant.role().name())
          .param("unit", grant.unit().value())
          .update();
    }
    return id;
  }

  /// Notes that somebody got in: what is never used closes.
  @Transactional
  public void used(AccountId account) {
    jdbc.sql(
            """
            update identity.account set last_sign_in_at = :now, warned_at = null where id = :id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("id", account.value())
        .update();
  }

  @Transactional(readOnly = true)
  public boolean none() {
    return !jdbc.sql("select exists (select from identity.account)").query(Boolean.class).single();
  }

  /// One's own first: who may do something in his own right does not do it for another.
  private List<Grant> listGrants(AccountId account, LocalDate day) {
    return jdbc.sql(GRANTS)
        .param("account", account.value())
        .param("day", day)
        .query(
            (row, number) ->
                new Grant(
                    Role.valueOf(row.getString("role")),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    delegation(row)))
        .list();
  }

  private static @Nullable Delegation delegation(ResultSet row) throws SQLException {
    UUID id = row.getObject("delegation", UUID.class);
    return id == null
        ? null
        : new Delegation(
            new DelegationId(id),
            new AccountId(row.getObject("lender", UUID.class)),
            row.getString("lender_name"),
            Set.copyOf(DelegationRows.acts(row.getArray("acts"))),
            row.getObject("until", LocalDate.class));
  }

  static String fold(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
