package org.openpar.identity.web;

import org.openpar.identity.Actor;
import org.openpar.identity.GrantId;
import org.openpar.identity.GrantLine;
import org.openpar.identity.model.ActRefused;
import org.openpar.identity.model.Grants;
import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes a role away.
@Controller
@RequestMapping("/quan-tri/vai-tro/{grant}/cham-dut")
class GrantEndController {

  private final Grants grants;

  GrantEndController(Grants grants) {
    this.grants = grants;
  }

  @GetMapping
  @Requires(IdentityActs.GRANT)
  @FreshSignIn
  Page blank(@PathVariable GrantId grant, Actor actor, Texts t) {
    return page(grants.grant(grant, actor), "", FormErrors.none(), t);
  }

  @PostMapping
  @Requires(IdentityActs.GRANT)
  @FreshSignIn
  Page create(
      @PathVariable GrantId grant,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      Texts t) {
    GrantLine line = grants.grant(grant, actor);
    try {
      grants.end(grant, reason, actor);
      return Redirect.to(IdentityPaths.account(line.account()))
          .saying("identity.said.revoked", new RoleWords(t).of(line));
    } catch (ActRefused refused) {
      return page(line, reason, Refused.of(refused), t);
    }
  }

  private static Page page(GrantLine grant, String reason, FormErrors errors, Texts t) {
    return new ReasonPage(
        "identity.end-grant",
        new RoleWords(t).of(grant),
        "/quan-tri/vai-tro/" + grant.id().value() + "/cham-dut",
        IdentityPaths.account(grant.account()),
        reason,
        errors);
  }
}
