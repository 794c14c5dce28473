package org.openpar.identity.model;

import java.sql.Types;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;
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
      select a.id, a.username, a.password_hash, a.enabled, p.id as person_id, p.full_name,
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
            insert into identity.account (id, person_id, username, email, password_hash)
            values (:id, :person, :username, :email, :hash)
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("username", fold(username))
        .param("email", fold(email))
        .param("hash", passwords.encode(password))
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

  @Transactional(readOnly = true)
  public boolean none() {
    return !jdbc.sql("select exists (select from identity.account)").query(Boolean.class).single();
  }

  private List<Grant> listGrants(AccountId account, LocalDate day) {
    return jdbc.sql(
            """
            select role, unit_id from identity.role_grant
             where account_id = :account
               and (valid_from is null or valid_from <= :day)
               and (valid_to is null or valid_to >= :day)
            """)
        .param("account", account.value())
        .param("day", day)
        .query(
            (row, number) ->
                new Grant(
                    Role.valueOf(row.getString("role")),
                    new UnitId(row.getObject("unit_id", UUID.class))))
        .list();
  }

  static String fold(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
