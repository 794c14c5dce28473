package org.openpar.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.documents.ListFile;
import org.openpar.identity.AccountFacts;
import org.openpar.identity.AccountSearch;
import org.openpar.identity.Actor;
import org.openpar.identity.DelegationFacts;
import org.openpar.identity.ReviewFacts;
import org.openpar.identity.ReviewId;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The lists of the administration as they stand on the screen, as files.
@Controller
class AdministrationFileController {

  /// As permissions/identity.csv grants them.
  private static final String READ = "identity.read";

  private static final String REVIEW = "identity.review";
  private static final String ACCOUNTS = "/quan-tri/tai-khoan";
  private static final String DELEGATIONS = "/quan-tri/uy-quyen";
  private static final String REVIEWS = "/quan-tri/ra-soat/{review}";

  private final AccountFacts accounts;
  private final DelegationFacts delegations;
  private final ReviewFacts reviews;
  private final Clock clock;

  AdministrationFileController(
      AccountFacts accounts, DelegationFacts delegations, ReviewFacts reviews, Clock clock) {
    this.accounts = accounts;
    this.delegations = delegations;
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping({ACCOUNTS + ".xlsx", ACCOUNTS + ".csv"})
  @Requires(READ)
  ListFile accounts(AccountSearch search, Actor actor, Texts t) {
    return new AccountListing(t, today()).list().rows(accounts.list(search, actor)::forEach);
  }

  @GetMapping({DELEGATIONS + ".xlsx", DELEGATIONS + ".csv"})
  @Requires(READ)
  ListFile delegations(Actor actor, Texts t) {
    return new DelegationListing(t, today()).list().rows(delegations.list(actor)::forEach);
  }

  @GetMapping({REVIEWS + ".xlsx", REVIEWS + ".csv"})
  @Requires(REVIEW)
  ListFile review(@PathVariable ReviewId review, Actor actor, Texts t) {
    return new ReviewListing(t, today()).list().rows(reviews.listLines(review, actor)::forEach);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
