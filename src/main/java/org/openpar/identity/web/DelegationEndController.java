package org.openpar.identity.web;

import org.openpar.identity.Actor;
import org.openpar.identity.DelegationId;
import org.openpar.identity.DelegationLine;
import org.openpar.identity.model.ActRefused;
import org.openpar.identity.model.Delegations;
import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes a lent power back: the lender from the own list, who keeps order from the list of all.
@Controller
class DelegationEndController {

  private static final String END = "/{delegation}/cham-dut";

  private final Delegations delegations;

  DelegationEndController(Delegations delegations) {
    this.delegations = delegations;
  }

  @GetMapping(IdentityPaths.MY_DELEGATIONS + END)
  @Requires(IdentityActs.DELEGATE)
  Page blank(@PathVariable DelegationId delegation, Actor actor, Texts t) {
    return page(IdentityPaths.MY_DELEGATIONS, delegation, "", FormErrors.none(), actor, t);
  }

  @PostMapping(IdentityPaths.MY_DELEGATIONS + END)
  @Requires(IdentityActs.DELEGATE)
  Page create(
      @PathVariable DelegationId delegation,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      Texts t) {
    return end(IdentityPaths.MY_DELEGATIONS, delegation, reason, actor, t);
  }

  @GetMapping(IdentityPaths.DELEGATIONS + END)
  @Requires(IdentityActs.END_DELEGATION)
  Page edit(@PathVariable DelegationId delegation, Actor actor, Texts t) {
    return page(IdentityPaths.DELEGATIONS, delegation, "", FormErrors.none(), actor, t);
  }

  @PostMapping(IdentityPaths.DELEGATIONS + END)
  @Requires(IdentityActs.END_DELEGATION)
  Page destroy(
      @PathVariable DelegationId delegation,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      Texts t) {
    return end(IdentityPaths.DELEGATIONS, delegation, reason, actor, t);
  }

  private Page end(String list, DelegationId id, String reason, Actor actor, Texts t) {
    try {
      delegations.end(id, reason, actor);
      return Redirect.to(list).saying("identity.said.delegation-ended");
    } catch (ActRefused refused) {
      return page(list, id, reason, Refused.of(refused), actor, t);
    }
  }

  private Page page(
      String list, DelegationId id, String reason, FormErrors errors, Actor actor, Texts t) {
    DelegationLine line = delegations.delegation(id, actor);
    return new ReasonPage(
        "identity.end-delegation",
        t.say(
            "identity.delegation.line",
            line.lender().name(),
            line.delegate().name(),
            new RoleWords(t).of(line.grant())),
        list + "/" + id.value() + "/cham-dut",
        list,
        reason,
        errors);
  }
}
