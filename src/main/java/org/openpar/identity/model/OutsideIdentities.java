package org.openpar.identity.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.Actor;
import org.openpar.identity.OutsideIdentityLinked;
import org.openpar.identity.OutsideIdentityUnlinked;
import org.openpar.identity.Policy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who people are elsewhere. A link opens an account that is there; none ever makes one.
@Service
public class OutsideIdentities {

  private static final int LONGEST = 255;

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final AccountLists lists;
  private final Policy policy;
  private final OidcSettings oidc;
  private final LdapSettings ldap;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OutsideIdentities(
      JdbcClient jdbc,
      Accounts accounts,
      AccountLists lists,
      Policy policy,
      OidcSettings oidc,
      LdapSettings ldap,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.lists = lists;
    this.policy = policy;
    this.oidc = oidc;
    this.ldap = ldap;
    this.events = events;
    this.clock = clock;
  }

  /// One identity of an account.
  public record Link(String place, String name) {}

  /// The places that are set up.
  public List<OutsidePlace> listPlaces() {
    List<OutsidePlace> places = new ArrayList<>();
    if (!oidc.issuer().isEmpty()) {
      places.add(new OutsidePlace(oidc.issuer(), oidc.name()));
    }
    if (!ldap.url().isEmpty()) {
      places.add(new OutsidePlace(OutsidePlace.DIRECTORY, "LDAP"));
    }
    return List.copyOf(places);
  }

  @Transactional(readOnly = true)
  public List<Link> listOf(AccountId account) {
    return jdbc.sql(
            """
            select issuer, subject from identity.outside_identity
             where account_id = :account order by issuer
            """)
        .param("account", account.value())
        .query((row, number) -> new Link(row.getString("issuer"), row.getString("subject")))
        .list();
  }

  /// Whose account an identity opens. At its first visit it is linked with the account of the name
  /// its provider vouches for, unless that account is already somebody else's there.
  ///
  /// @param vouched what the provider says for certain: a verified address, or a user name
  @Transactional
  public Optional<AccountId> recognise(String place, String subject, Optional<String> vouched) {
    Optional<AccountId> linked = find(place, subject);
    if (linked.isPresent()) {
      return linked;
    }
    Optional<AccountId> named =
        vouched
            .flatMap(accounts::find)
            .filter(Account::enabled)
            .map(Account::id)
            .filter(
                account -> listOf(account).stream().noneMatch(one -> one.place().equals(place)));
    named.ifPresent(account -> add(account, place, subject));
    return named;
  }

  /// Links by hand.
  @Transactional
  public void link(AccountId id, String place, String name, Actor by) {
    AccountLine account = mine(id, by);
    String known = place.equals(OutsidePlace.DIRECTORY) ? Accounts.fold(name) : name.strip();
    var refused = new ActRefused.Gathering();
    refused.unless(
        listPlaces().stream().anyMatch(one -> one.key().equals(place)),
        "place",
        "outside.refused.place");
    refused.unless(
        listOf(id).stream().noneMatch(one -> one.place().equals(place)),
        "place",
        "outside.refused.linked");
    if (refused.unless(
        !known.isEmpty() && known.length() <= LONGEST, "name", "outside.refused.name")) {
      refused.unless(find(place, known).isEmpty(), "name", "outside.refused.taken");
    }
    refused.refuse();
    try {
      add(account.id(), place, known);
    } catch (DuplicateKeyException atOnce) {
      refused.unless(false, "name", "outside.refused.taken");
      refused.refuse();
    }
  }

  @Transactional
  public void unlink(AccountId id, String place, Actor by) {
    AccountLine account = mine(id, by);
    int cut =
        jdbc.sql(
                """
                delete from identity.outside_identity
                 where account_id = :account and issuer = :place
                """)
            .param("account", account.id().value())
            .param("place", place)
            .update();
    if (cut > 0) {
      events.publishEvent(new OutsideIdentityUnlinked(id, place));
    }
  }

  private AccountLine mine(AccountId id, Actor by) {
    policy.demand(by, IdentityActs.LINK);
    AccountLine account = lists.account(id, by);
    policy.demand(by, IdentityActs.LINK, account.unit());
    var refused = new ActRefused.Gathering();
    refused.unless(!id.equals(by.account()), "", "identity.refused.own-account");
    refused.refuse();
    return account;
  }

  private Optional<AccountId> find(String place, String subject) {
    return jdbc.sql(
            """
            select account_id from identity.outside_identity
             where issuer = :place and subject = :subject
            """)
        .param("place", place)
        .param("subject", subject)
        .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
        .optional();
  }

  private void add(AccountId account, String place, String subject) {
    jdbc.sql(
            """
            insert into identity.outside_identity (issuer, subject, account_id, linked_at)
            values (:place, :subject, :account, :now)
            """)
        .param("place", place)
        .param("subject", subject)
        .param("account", account.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
    events.publishEvent(new OutsideIdentityLinked(account, place, subject));
  }
}
