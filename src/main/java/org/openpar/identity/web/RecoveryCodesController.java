package org.openpar.identity.web;

import org.openpar.identity.Actor;
import org.openpar.identity.model.Authenticators;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// New recovery codes for old ones.
@Controller
class RecoveryCodesController {

  private final Authenticators authenticators;

  RecoveryCodesController(Authenticators authenticators) {
    this.authenticators = authenticators;
  }

  @PostMapping(OwnAccountController.PATH + "/ma-du-phong")
  @Requires(OwnAccountActs.OWN)
  @FreshSignIn
  Page create(Actor actor) {
    return new RecoveryCodesPage(authenticators.renew(actor.account()), OwnAccountController.PATH);
  }
}
