package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.OidcSettings;
import org.openpar.identity.model.OutsideIdentities;
import org.openpar.identity.model.RealTime;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;

/// Signing in through the identity provider of the province, and proving oneself anew there before
/// a grave act. Whoever it sends is one of our accounts or nobody.
@Controller
@ConditionalOnProperty(OidcSettings.ISSUER)
class OutsideSignInController {

  static final String PATH = "/dang-nhap/mot-lan";
  static final String ANSWER = PATH + "/xong";
  private static final String BACK = "outside-back";
  private static final Logger LOG = LoggerFactory.getLogger(OutsideSignInController.class);

  private final OutsideProvider provider;
  private final OutsideIdentities identities;
  private final OidcSettings settings;
  private final Accounts accounts;
  private final CurrentActor current;
  private final SignInSteps steps;
  private final RealTime time;
  private final ApplicationEventPublisher events;

  OutsideSignInController(
      OutsideProvider provider,
      OutsideIdentities identities,
      OidcSettings settings,
      Accounts accounts,
      CurrentActor current,
      SignInSteps steps,
      RealTime time,
      ApplicationEventPublisher events) {
    this.provider = provider;
    this.identities = identities;
    this.settings = settings;
    this.accounts = accounts;
    this.current = current;
    this.steps = steps;
    this.time = time;
    this.events = events;
  }

  @GetMapping(PATH)
  @OpenToAll
  Page blank(
      @RequestParam(name = WayBack.PARAMETER, defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    try {
      String address = provider.ask(current.findActor().isPresent(), request, response);
      request.getSession().setAttribute(BACK, WayBack.to(back).path());
      return Redirect.to(address);
    } catch (IllegalArgumentException | IllegalStateException | RestClientException down) {
      LOG.warn("the identity provider {} does not answer", settings.issuer(), down);
      return refused("down");
    }
  }

  @GetMapping(ANSWER)
  @OpenToAll
  Page create(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String state,
      HttpServletRequest request,
      HttpServletResponse response) {
    WayBack back = back(request);
    try {
      Optional<OidcUser> user = provider.answer(code, state, request, response);
      if (user.isEmpty()) {
        return refused("stale");
      }
      return current.findActor().isPresent()
          ? fresh(user.get(), back, request, response)
          : enter(user.get(), back, request, response);
    } catch (AuthenticationException | RestClientException | IllegalArgumentException unproven) {
      LOG.warn("an answer of {} proves nothing", settings.issuer(), unproven);
      return refused("unproven");
    }
  }

  private Page enter(
      OidcUser user, WayBack back, HttpServletRequest request, HttpServletResponse response) {
    Optional<AccountId> id = recognised(user);
    if (id.isEmpty()) {
      return failed(user, "unknown");
    }
    Optional<Account> account = id.flatMap(accounts::find).filter(Account::enabled);
    return account
        .<Page>map(one -> Redirect.to(steps.enter(one, factors(user), back, request, response)))
        .orElseGet(() -> failed(user, "closed"));
  }

  /// Somebody who is signed in proves to be still there; another person is no proof.
  private Page fresh(
      OidcUser user, WayBack back, HttpServletRequest request, HttpServletResponse response) {
    Account account = current.findAccount().orElseThrow();
    boolean same = recognised(user).filter(account.id()::equals).isPresent();
    if (!same
        || OutsideProvider.isLate(user, time.now())
        || (account.secondFactor() && !provider.isStrong(user))) {
      return failed(user, "other");
    }
    for (String factor : factors(user)) {
      steps.prove(factor, request, response);
    }
    return Redirect.to(back.path());
  }

  private Optional<AccountId> recognised(OidcUser user) {
    return identities.recognise(settings.issuer(), subject(user), provider.vouched(user));
  }

  private static String subject(OidcUser user) {
    return Objects.requireNonNull(user.getSubject());
  }

  private List<String> factors(OidcUser user) {
    List<String> factors = new ArrayList<>();
    factors.add(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);
    if (provider.isStrong(user)) {
      factors.add(Factors.OUTSIDE);
    }
    return factors;
  }

  private static WayBack back(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return WayBack.to(session == null ? null : (String) session.getAttribute(BACK));
  }

  /// A refusal that the trail shall know of.
  private Page failed(OidcUser user, String why) {
    String name = Objects.requireNonNullElse(user.getEmail(), subject(user));
    events.publishEvent(
        new AuthenticationFailureBadCredentialsEvent(
            UsernamePasswordAuthenticationToken.unauthenticated(name, ""),
            new BadCredentialsException(why)));
    return refused(why);
  }

  private Page refused(String why) {
    return new OutsideRefusedPage(provider.name(), why);
  }
}
