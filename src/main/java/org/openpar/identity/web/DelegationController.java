package org.openpar.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.openpar.identity.Actor;
import org.openpar.identity.GrantLine;
import org.openpar.identity.Policy;
import org.openpar.identity.model.ActRefused;
import org.openpar.identity.model.Delegations;
import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// What a person lends of the powers held, and what is lent to him.
@Controller
class DelegationController {

  private final Delegations delegations;
  private final Policy policy;
  private final Clock clock;

  DelegationController(Delegations delegations, Policy policy, Clock clock) {
    this.delegations = delegations;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping(IdentityPaths.MY_DELEGATIONS)
  @Requires(IdentityActs.DELEGATE)
  Page index(Actor actor) {
    return new MyDelegationsPage(delegations.listOf(actor), actor.account(), LocalDate.now(clock));
  }

  /// All there are within reach, for whoever keeps order there.
  @GetMapping(IdentityPaths.DELEGATIONS)
  @Requires(IdentityActs.READ)
  Page show(Actor actor) {
    return new DelegationsPage(
        delegations.list(actor),
        LocalDate.now(clock),
        policy.permits(actor, IdentityActs.DELEGATE));
  }

  @GetMapping(IdentityPaths.MY_DELEGATIONS + "/moi")
  @Requires(IdentityActs.DELEGATE)
  @FreshSignIn
  Page blank(Actor actor, Texts t) {
    List<GrantLine> lendable = delegations.listLendable(actor);
    return page(
        new DelegationForm(
            lendable.size() == 1 ? lendable.getFirst().id() : null,
            "",
            DelegationForm.ALL,
            List.of(),
            t.date(LocalDate.now(clock)),
            "",
            ""),
        FormErrors.none(),
        actor);
  }

  @PostMapping(IdentityPaths.MY_DELEGATIONS)
  @Requires(IdentityActs.DELEGATE)
  @FreshSignIn
  Page create(DelegationForm form, Actor actor) {
    try {
      delegations.give(form.wish(), actor);
      return Redirect.to(IdentityPaths.MY_DELEGATIONS).saying("identity.said.delegated");
    } catch (ActRefused refused) {
      return page(form, Refused.of(refused, form.first(), form.last()), actor);
    }
  }

  private Page page(DelegationForm form, FormErrors errors, Actor actor) {
    List<GrantLine> lendable = delegations.listLendable(actor);
    var acts = new TreeSet<String>();
    lendable.forEach(grant -> acts.addAll(delegations.listActs(grant)));
    return new DelegationFormPage(
        form,
        lendable,
        delegations.listColleagues(actor),
        List.copyOf(acts),
        delegations.longest(),
        errors);
  }
}
