package org.openpar.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountSearch;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.identity.model.AccountKeeping;
import org.openpar.identity.model.AccountLists;
import org.openpar.identity.model.ActRefused;
import org.openpar.identity.model.Authenticators;
import org.openpar.identity.model.Candidate;
import org.openpar.identity.model.IdentityActs;
import org.openpar.identity.model.OpeningWish;
import org.openpar.identity.model.OutsideIdentities;
import org.openpar.organization.PersonId;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The accounts within reach; one of them with what it may do and until when; opening one for a
/// person.
@Controller
@RequestMapping(IdentityPaths.ACCOUNTS)
class AccountController {

  private final AccountLists accounts;
  private final AccountKeeping keeping;
  private final Policy policy;
  private final OutsideIdentities identities;
  private final Authenticators authenticators;
  private final Clock clock;

  AccountController(
      AccountLists accounts,
      AccountKeeping keeping,
      Policy policy,
      OutsideIdentities identities,
      Authenticators authenticators,
      Clock clock) {
    this.authenticators = authenticators;
    this.accounts = accounts;
    this.keeping = keeping;
    this.policy = policy;
    this.identities = identities;
    this.clock = clock;
  }

  @GetMapping
  @Requires(IdentityActs.READ)
  Page index(AccountSearch search, @RequestParam(defaultValue = "1") int trang, Actor actor) {
    return new AccountsPage(
        search,
        trang,
        LocalDate.now(clock),
        accounts.list(search, actor),
        accounts.listUnits(actor),
        policy.permits(actor, IdentityActs.OPEN));
  }

  @GetMapping("/{account}")
  @Requires(IdentityActs.READ)
  Page show(@PathVariable AccountId account, Actor actor) {
    AccountLine line = accounts.account(account, actor);
    return new AccountPage(
        line,
        accounts.listGrants(account, actor),
        LocalDate.now(clock),
        keeping.countFailures(line),
        new AccountOffers(
            !account.equals(actor.account()) && policy.permits(actor, IdentityActs.GRANT),
            !account.equals(actor.account())
                && policy.permits(actor, IdentityActs.CLOSE, line.unit()),
            policy.permits(actor, IdentityActs.UNLOCK, line.unit()),
            !account.equals(actor.account())
                && policy.permits(actor, IdentityActs.OPEN, line.unit()),
            !account.equals(actor.account())
                && !identities.listPlaces().isEmpty()
                && policy.permits(actor, IdentityActs.LINK, line.unit())),
        account.equals(actor.account()),
        authenticators.has(account));
  }

  /// First for whom, then what the account is called.
  @GetMapping("/moi")
  @Requires(IdentityActs.OPEN)
  Page blank(
      @RequestParam(required = false) @Nullable PersonId nguoi,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    if (nguoi == null) {
      return new CandidatesPage(words, keeping.listCandidates(words, actor));
    }
    Candidate person = keeping.candidate(nguoi, actor);
    return page(person, offered(person), FormErrors.none());
  }

  @PostMapping
  @Requires(IdentityActs.OPEN)
  Page create(
      @RequestParam(required = false) @Nullable PersonId nguoi,
      @RequestParam(required = false) @Nullable String username,
      @RequestParam(required = false) @Nullable String email,
      Actor actor) {
    if (nguoi == null) {
      return new CandidatesPage("", keeping.listCandidates("", actor));
    }
    Candidate person = keeping.candidate(nguoi, actor);
    var wish =
        new OpeningWish(
            Objects.requireNonNullElse(username, ""), Objects.requireNonNullElse(email, ""));
    try {
      AccountId opened = keeping.open(nguoi, wish, actor);
      return Redirect.to(IdentityPaths.account(opened))
          .saying("identity.said.opened", person.name());
    } catch (ActRefused refused) {
      return page(person, wish, Refused.of(refused));
    }
  }

  /// What the list of staff already knows need not be typed again.
  private static OpeningWish offered(Candidate person) {
    String email = Objects.requireNonNullElse(person.email(), "");
    return new OpeningWish(
        email.contains("@") ? email.substring(0, email.indexOf('@')) : "", email);
  }

  private static Page page(Candidate person, OpeningWish wish, FormErrors errors) {
    return new OpeningPage(person, wish, errors);
  }
}
