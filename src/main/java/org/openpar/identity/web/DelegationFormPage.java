package org.openpar.identity.web;

import java.util.List;
import java.util.stream.Stream;
import org.openpar.identity.AccountLine;
import org.openpar.identity.GrantLine;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// Lends a power.
///
/// @param grants the roles the reader may lend
/// @param colleagues those one would ask first
/// @param acts those of these roles that can be lent
/// @param longest for how many days at most
public record DelegationFormPage(
    DelegationForm form,
    List<GrantLine> grants,
    List<AccountLine> colleagues,
    List<String> acts,
    int longest,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<Option> grantOptions(Texts t) {
    return grants.stream()
        .map(grant -> new Option(grant.id().value().toString(), new RoleWords(t).of(grant)))
        .toList();
  }

  /// A name that was typed by hand and is no colleague's stays in the list.
  public List<Option> people() {
    Stream<Option> known =
        colleagues.stream().map(one -> new Option(one.username(), one.name() + ", " + one.title()));
    String typed = DelegationForm.typed(form.to());
    boolean other =
        !typed.isBlank() && colleagues.stream().noneMatch(one -> one.username().equals(typed));
    return Stream.concat(known, other ? Stream.of(new Option(typed, typed)) : Stream.empty())
        .toList();
  }

  public static List<Option> scopes(Texts t) {
    return Stream.of(DelegationForm.ALL, DelegationForm.SOME)
        .map(scope -> new Option(scope, t.say("identity.delegation.scope." + scope)))
        .toList();
  }
}
