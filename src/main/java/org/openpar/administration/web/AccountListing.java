package org.openpar.administration.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.identity.AccountLine;
import org.openpar.platform.text.Texts;

/// What the list of accounts says as a file.
record AccountListing(Texts t, LocalDate day) {

  Listing<AccountLine> list() {
    return Listing.<AccountLine>of(
            "tai-khoan-" + day,
            t.say("identity.accounts"),
            t.say("identity.accounts.title"),
            t.say("administration.as-of", t.date(day)))
        .with(Column.text(t.say("identity.name"), 26), AccountLine::name)
        .with(Column.text(t.say("identity.title"), 30), AccountLine::title)
        .with(Column.text(t.say("identity.unit"), 30), AccountLine::unitName)
        .with(Column.text(t.say("identity.username"), 18), AccountLine::username)
        .with(Column.text(t.say("identity.email"), 30), AccountLine::email)
        .with(Column.text(t.say("identity.grants"), 44), this::grants)
        .with(
            Column.label(t.say("identity.state"), 16),
            account -> t.say("identity.state." + account.state()))
        .with(Column.label(t.say("identity.last-sign-in"), 20), this::lastSignIn)
        .with(Column.date(t.say("identity.closes-on"), 14), AccountLine::closesOn)
        .with(Column.text(t.say("identity.closed-because"), 36), this::whyClosed);
  }

  /// Every role with its unit: the file is read far from the screen.
  private String grants(AccountLine account) {
    return account.grants().stream()
        .map(
            grant ->
                t.say(
                    "identity.grant.at", t.say("identity.role." + grant.role()), grant.unitName()))
        .collect(Collectors.joining("; "));
  }

  private String lastSignIn(AccountLine account) {
    return account.lastSignIn() == null ? t.say("identity.never") : t.time(account.lastSignIn());
  }

  private String whyClosed(AccountLine account) {
    return account.because() == null
        ? ""
        : t.say("identity.because." + account.because()) + ". " + account.closedReason();
  }
}
