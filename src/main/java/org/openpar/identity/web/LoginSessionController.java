package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openpar.identity.Actor;
import org.openpar.identity.LoginSessionId;
import org.openpar.identity.model.LoginSessions;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Ending one's login sessions elsewhere.
@Controller
class LoginSessionController {

  private final LoginSessions sessions;

  LoginSessionController(LoginSessions sessions) {
    this.sessions = sessions;
  }

  @DeleteMapping(OwnAccountController.PATH + "/phien/{session}")
  @Requires(OwnAccountActs.OWN)
  Page destroy(Actor actor, @PathVariable LoginSessionId session) {
    sessions.end(actor.account(), session);
    return Redirect.to(OwnAccountController.PATH).saying("own.session.ended");
  }

  @DeleteMapping(OwnAccountController.PATH + "/phien")
  @Requires(OwnAccountActs.OWN)
  Page destroyOthers(Actor actor, HttpServletRequest request) {
    int count = sessions.endOthers(actor.account(), request.getSession().getId());
    return Redirect.to(OwnAccountController.PATH)
        .saying("own.sessions.ended", String.valueOf(count));
  }
}
