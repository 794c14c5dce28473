package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpar.identity.Role;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.LoginSession;
import org.openpar.identity.model.RealTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/// Leads a sign-in from one factor to the next and, once it is whole, to where the person wanted to
/// go. Every way of signing in ends here.
@Component
class SignInSteps {

  static final String CODE = "/dang-nhap/ma";
  static final String ENROLMENT = "/dang-nhap/thiet-lap";

  /// Administrators leave no screen alone for longer (TCVN 14423:2026, 5.5.2.2 a).
  private static final Duration ADMINISTRATOR_IDLE = Duration.ofMinutes(5);

  private static final int LONGEST_AGENT = 300;
  private static final String BACK = "back";

  private final CurrentActor current;
  private final Accounts accounts;
  private final SignedInContexts contexts;
  private final DeviceCookie device;
  private final ApplicationEventPublisher events;
  private final RealTime time;

  SignInSteps(
      CurrentActor current,
      Accounts accounts,
      SignedInContexts contexts,
      DeviceCookie device,
      ApplicationEventPublisher events,
      RealTime time) {
    this.current = current;
    this.accounts = accounts;
    this.contexts = contexts;
    this.device = device;
    this.events = events;
    this.time = time;
  }

  /// After the first factor: the path to go to next.
  String begun(
      Account account, WayBack back, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession();
    session.setAttribute(LoginSession.ADDRESS, request.getRemoteAddr());
    session.setAttribute(LoginSession.AGENT, agent(request));
    session.setAttribute(BACK, back.path());
    if (account.actor().has(Role.ADMINISTRATOR)) {
      session.setMaxInactiveInterval((int) ADMINISTRATOR_IDLE.toSeconds());
    }
    return onward(account, request, response);
  }

  /// Somebody came in by another way than the form: a login session of its own, as after a
  /// password.
  String enter(
      Account account,
      List<String> factors,
      WayBack back,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    SecurityContext after = new SecurityContextImpl(Factors.of(account, factors, time.now()));
    SecurityContextHolder.setContext(after);
    contexts.saveContext(after, request, response);
    String next = begun(account, back, request, response);
    events.publishEvent(new InteractiveAuthenticationSuccessEvent(now(), SignInSteps.class));
    return next;
  }

  /// Adds a factor that was just shown; the session gets another key, as at every change of what it
  /// may do.
  void prove(String factor, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext after = new SecurityContextImpl(Factors.with(now(), factor, time.now()));
    SecurityContextHolder.setContext(after);
    request.changeSessionId();
    contexts.saveContext(after, request, response);
  }

  /// After a second factor: tells who came, as Spring Security does after a password.
  String proved(Account account, HttpServletRequest request, HttpServletResponse response) {
    events.publishEvent(new InteractiveAuthenticationSuccessEvent(now(), SignInSteps.class));
    return onward(account, request, response);
  }

  private static Authentication now() {
    return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
  }

  /// The next step, or the end of the way.
  private String onward(Account account, HttpServletRequest request, HttpServletResponse response) {
    return switch (current.stage(account)) {
      case CODE_ASKED -> CODE;
      case ENROLMENT_ASKED -> ENROLMENT;
      case WHOLE -> arrived(account, request, response);
    };
  }

  private String arrived(
      Account account, HttpServletRequest request, HttpServletResponse response) {
    device.remember(account.id(), request, response);
    accounts.used(account.id());
    return back(request);
  }

  /// Where the person wanted to go when they were asked to sign in; known once.
  static String back(HttpServletRequest request) {
    Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
    String path =
        session
            .map(one -> (String) one.getAttribute(BACK))
            .map(WayBack::to)
            .map(WayBack::path)
            .orElse("/");
    session.ifPresent(one -> one.removeAttribute(BACK));
    return path;
  }

  private static String agent(HttpServletRequest request) {
    String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    return agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
  }
}
