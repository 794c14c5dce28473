package org.openpar.identity.web;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.Acting;
import org.openpar.identity.ActingFor;
import org.openpar.identity.Actor;
import org.openpar.identity.Grant;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.RealTime;
import org.openpar.platform.model.Forbidden;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// The [Actor] of a request, for controllers and for the trail.
@Component
class CurrentActor implements HandlerMethodArgumentResolver, Acting, ActingFor {

  private static final String ACCOUNT = CurrentActor.class.getName() + ".account";
  private static final Object LOADING = new Object();
  private static final String READER = CurrentActor.class.getName() + ".reader";
  private static final String GRANT = CurrentActor.class.getName() + ".grant";

  private final Accounts accounts;

  private final Factors factors;
  private final RealTime time;

  CurrentActor(Accounts accounts, Factors factors, RealTime time) {
    this.accounts = accounts;
    this.factors = factors;
    this.time = time;
  }

  @Override
  public <T> Optional<T> read(AccountId account, Function<Actor, T> work) {
    RequestAttributes request = RequestContextHolder.currentRequestAttributes();
    Optional<Account> reader = accounts.find(account).filter(Account::enabled);
    reader.ifPresent(found -> request.setAttribute(READER, found.actor(), SCOPE_REQUEST));
    try {
      return reader.map(found -> work.apply(found.actor()));
    } finally {
      request.removeAttribute(READER, SCOPE_REQUEST);
    }
  }

  @Override
  public Optional<Actor> findActor() {
    Optional<Actor> reader = reader();
    return reader.isPresent() ? reader : signedIn();
  }

  private static Optional<Actor> reader() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null && request.getAttribute(READER, SCOPE_REQUEST) instanceof Actor actor
        ? Optional.of(actor)
        : Optional.empty();
  }

  private Optional<Actor> signedIn() {
    return findAccount()
        .filter(account -> stage(account) == Factors.Stage.WHOLE)
        .map(Account::actor);
  }

  /// How far the sign-in with this account has come; while it is not whole, nobody acts.
  Factors.Stage stage(Account account) {
    return factors.stage(authentication().orElseThrow(), account);
  }

  /// Whether the person has lately proved who they are.
  boolean isFresh() {
    return authentication()
        .flatMap(proven -> findAccount().filter(one -> Factors.isFresh(proven, one, time.now())))
        .isPresent();
  }

  private static Optional<Authentication> authentication() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
  }

  /// The account as it is now: asked for once a request, so that a changed grant acts on the next
  /// one, and nobody gets in by an account that was closed meanwhile. Of somebody who is still on
  /// the way in, it says no more than whose password was right.
  Optional<Account> findAccount() {
    return authentication()
        .map(Authentication::getPrincipal)
        .filter(SignedIn.class::isInstance)
        .flatMap(principal -> findAccount((SignedIn) principal));
  }

  private Optional<Account> findAccount(SignedIn signedIn) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return load(signedIn);
    }
    Object known = request.getAttribute(ACCOUNT, SCOPE_REQUEST);
    if (known instanceof Account account && account.id().equals(signedIn.account())) {
      return Optional.of(account);
    }
    return known == LOADING ? Optional.empty() : loadFor(request, signedIn);
  }

  /// The transaction that loads the account asks who acts, as every one does: nobody yet.
  private Optional<Account> loadFor(RequestAttributes request, SignedIn signedIn) {
    request.setAttribute(ACCOUNT, LOADING, SCOPE_REQUEST);
    Optional<Account> loaded = Optional.empty();
    try {
      loaded = load(signedIn);
      return loaded;
    } finally {
      loaded.ifPresentOrElse(
          account -> request.setAttribute(ACCOUNT, account, SCOPE_REQUEST),
          () -> request.removeAttribute(ACCOUNT, SCOPE_REQUEST));
    }
  }

  private Optional<Account> load(SignedIn signedIn) {
    return accounts.find(signedIn.account()).filter(Account::enabled);
  }

  @Override
  public Optional<Grant> findGrant() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? Optional.empty()
        : Optional.ofNullable((Grant) request.getAttribute(GRANT, SCOPE_REQUEST));
  }

  @Override
  public void allowedBy(Grant grant) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(GRANT, grant, SCOPE_REQUEST);
    }
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Actor resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return findActor().orElseThrow(() -> new Forbidden("signed-out"));
  }
}
