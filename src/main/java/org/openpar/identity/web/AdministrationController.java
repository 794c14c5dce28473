package org.openpar.identity.web;

import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The word "Quản trị" leads to the first of its lists.
@Controller
class AdministrationController {

  @GetMapping(IdentityPaths.ADMINISTRATION)
  @Requires(IdentityActs.READ)
  Page index() {
    return Redirect.to(IdentityPaths.ACCOUNTS);
  }
}
