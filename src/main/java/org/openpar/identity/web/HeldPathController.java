package org.openpar.identity.web;

import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;
import org.openpar.identity.model.AccountKeeping;
import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Frees a way in that is held after wrong passwords.
@Controller
class HeldPathController {

  private final AccountKeeping keeping;

  HeldPathController(AccountKeeping keeping) {
    this.keeping = keeping;
  }

  @PostMapping(IdentityPaths.ACCOUNTS + "/{account}/bo-tam-khoa")
  @Requires(IdentityActs.UNLOCK)
  @FreshSignIn
  Page destroy(@PathVariable AccountId account, Actor actor) {
    keeping.release(account, actor);
    return Redirect.to(IdentityPaths.account(account)).saying("identity.said.released");
  }
}
