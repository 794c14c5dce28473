package org.openpar.identity.web;

import java.util.List;
import java.util.stream.Collectors;
import org.openpar.identity.AccountLine;
import org.openpar.identity.GrantLine;
import org.openpar.identity.ReviewLine;
import org.openpar.identity.Role;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Texts;
import org.openpar.platform.time.DateRange;
import org.openpar.platform.web.kit.Option;

/// Roles, times and units as an official reads them.
public record RoleWords(Texts t) {

  public String of(Role role) {
    return t.say("identity.role." + role);
  }

  public String of(GrantLine grant) {
    return t.say("identity.grant.at", of(grant.role()), grant.unitName());
  }

  /// All roles of an account; one at the person's own unit without its name.
  public String of(AccountLine account) {
    return account.grants().stream()
        .map(grant -> grant.unit().equals(account.unit()) ? of(grant.role()) : of(grant))
        .collect(Collectors.joining("; "));
  }

  public String of(DateRange time) {
    if (time.first() == null) {
      return time.last() == null
          ? t.say("identity.time.always")
          : t.say("identity.time.until", t.date(time.last()));
    }
    return time.last() == null
        ? t.say("identity.time.from", t.date(time.first()))
        : t.say("identity.time.from-to", t.date(time.first()), t.date(time.last()));
  }

  /// What a line of a review asks about.
  public String of(ReviewLine line) {
    return line.grant() == null
        ? t.say("identity.review.account", line.account().username())
        : of(line.grant().role());
  }

  public String act(String act) {
    return t.say("identity.act." + act);
  }

  /// The acts lent; none named means all of the role.
  public String acts(List<String> acts) {
    return acts.isEmpty()
        ? t.say("identity.delegation.scope.ALL")
        : acts.stream().map(this::act).collect(Collectors.joining("; "));
  }

  public List<Option> roles(List<Role> roles) {
    return roles.stream().map(role -> new Option(role.name(), of(role))).toList();
  }

  public static List<Option> units(List<Unit> units) {
    return units.stream()
        .map(unit -> new Option(unit.id().value().toString(), unit.name()))
        .toList();
  }
}
