package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.openpar.identity.model.GuessPath;
import org.openpar.identity.model.OneTimeLinks.LinkDead;
import org.openpar.identity.model.SignInThrottle;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Component;

/// Stands before what one-time links open, looked at or used alike: whoever tries dead ones is held
/// before the next one is compared with anything.
@Component
class LinkDoor {

  private final SignInThrottle throttle;

  LinkDoor(SignInThrottle throttle) {
    this.throttle = throttle;
  }

  Page open(HttpServletRequest request, Supplier<Page> opened) {
    var path = SignInThrottle.Path.from(GuessPath.LINK, request.getRemoteAddr());
    if (!throttle.admits(path)) {
      return new DeadLinkPage(new PathHeld("").key());
    }
    try {
      Page page = opened.get();
      throttle.succeeded(path);
      return page;
    } catch (LinkDead dead) {
      return new DeadLinkPage(dead.key());
    }
  }
}
