package org.openpar.overview.web;

import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Each role lands where its work is.
@Controller
class HomeController {

  private final Policy policy;

  HomeController(Policy policy) {
    this.policy = policy;
  }

  @GetMapping("/")
  @OpenToAll
  Page show(Actor actor) {
    if (policy.permits(actor, "execution.report") || policy.permits(actor, "execution.verify")) {
      return Redirect.to("/viec");
    }
    return Redirect.to(policy.permits(actor, OverviewActs.READ) ? "/tong-quan" : "/nhat-ky");
  }
}
