package org.openpar.administration.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.identity.DelegationLine;
import org.openpar.platform.text.Texts;

/// What the list of delegations says as a file.
record DelegationListing(Texts t, LocalDate day) {

  Listing<DelegationLine> list() {
    return Listing.<DelegationLine>of(
            "uy-quyen-" + day,
            t.say("identity.delegations"),
            t.say("identity.delegations"),
            t.say("administration.as-of", t.date(day)))
        .with(Column.text(t.say("administration.lender"), 26), line -> line.lender().name())
        .with(Column.text(t.say("identity.delegation.to"), 26), line -> line.delegate().name())
        .with(
            Column.text(t.say("identity.role"), 20),
            line -> t.say("identity.role." + line.grant().role()))
        .with(Column.text(t.say("identity.unit"), 30), line -> line.grant().unitName())
        .with(Column.text(t.say("identity.delegation.acts"), 40), this::acts)
        .with(Column.date(t.say("identity.from"), 12), line -> line.validity().first())
        .with(Column.date(t.say("identity.to"), 12), line -> line.validity().last())
        .with(Column.text(t.say("identity.delegation.basis"), 36), DelegationLine::basis)
        .with(
            Column.label(t.say("identity.state"), 18),
            line -> t.say("identity.delegation.state." + line.state(day)));
  }

  private String acts(DelegationLine line) {
    return line.acts().isEmpty()
        ? t.say("identity.delegation.scope.ALL")
        : line.acts().stream()
            .map(act -> t.say("identity.act." + act))
            .collect(Collectors.joining("; "));
  }
}
