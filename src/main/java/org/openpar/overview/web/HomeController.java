package org.openpar.overview.web;

import java.util.LinkedHashMap;
import java.util.Map;
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

  /// Where whoever has no work of his own begins, by what he may do, the first that fits.
  private static final Map<String, String> STARTS = starts();

  private final Policy policy;

  HomeController(Policy policy) {
    this.policy = policy;
  }

  private static Map<String, String> starts() {
    Map<String, String> starts = new LinkedHashMap<>();
    starts.put(OverviewActs.READ, "/tong-quan");
    starts.put("audit.read", "/nhat-ky");
    starts.put("identity.read", "/quan-tri");
    starts.put("organization.read", "/don-vi");
    return starts;
  }

  @GetMapping("/")
  @OpenToAll
  Page show(Actor actor) {
    if (policy.permits(actor, "execution.report") || policy.permits(actor, "execution.verify")) {
      return Redirect.to("/viec");
    }
    return STARTS.entrySet().stream()
        .filter(start -> policy.permits(actor, start.getKey()))
        .findFirst()
        .<Page>map(start -> Redirect.to(start.getValue()))
        .orElseGet(NoRolePage::new);
  }
}
