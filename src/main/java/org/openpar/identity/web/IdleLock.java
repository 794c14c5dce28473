package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.LoginSession;
import org.openpar.identity.model.LoginSessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/// A login session that lay idle too long is locked, not lost: on the device that holds its key the
/// password alone opens it again until the absolute limit asks for all factors (NIST SP 800-63B-4,
/// 2.2.3). A passkey is all factors in one and needs no session before.
@Component
class IdleLock {

  private final LoginSessions sessions;
  private final SignedInContexts contexts;

  IdleLock(LoginSessions sessions, SignedInContexts contexts) {
    this.sessions = sessions;
    this.contexts = contexts;
  }

  boolean isLocked(HttpServletRequest request) {
    return SessionCookie.key(request).filter(sessions::isLocked).isPresent();
  }

  /// After the right password: what this account had shown before counts again, for as long as it
  /// would have.
  void reopen(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.key(request)
        .flatMap(key -> sessions.takeLocked(key, account))
        .ifPresent(
            locked -> {
              SecurityContext after =
                  new SecurityContextImpl(
                      Factors.withEarlier(now(), SignedInContexts.factors(locked.factors())));
              SecurityContextHolder.setContext(after);
              contexts.saveContext(after, request, response);
              request.getSession().setAttribute(LoginSession.SINCE, locked.since().toString());
            });
  }

  private static Authentication now() {
    return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
  }
}
