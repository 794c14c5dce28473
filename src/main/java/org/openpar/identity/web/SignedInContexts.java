package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.LoginSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Keeps in the login session only who signed in and by which factors, as words: the account behind
/// it is asked for anew at every request, so that a closed one is shut out at once.
@Component
class SignedInContexts implements SecurityContextRepository {

  @Override
  public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
    return load(exchange.getRequest());
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(() -> load(request));
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Authentication authentication = context.getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      HttpSession session = request.getSession();
      session.setAttribute(LoginSession.ACCOUNT, signedIn.account().value().toString());
      session.setAttribute(LoginSession.FACTORS, words(authentication));
    } else {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.removeAttribute(LoginSession.ACCOUNT);
        session.removeAttribute(LoginSession.FACTORS);
      }
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return account(request) != null;
  }

  private static SecurityContext load(HttpServletRequest request) {
    String account = account(request);
    if (account == null) {
      return SecurityContextHolder.createEmptyContext();
    }
    return new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(
            SignedIn.again(new AccountId(UUID.fromString(account))), null, factors(request)));
  }

  private static @Nullable String account(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(LoginSession.ACCOUNT);
  }

  private static String words(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .filter(FactorGrantedAuthority.class::isInstance)
        .map(FactorGrantedAuthority.class::cast)
        .map(factor -> factor.getAuthority() + "@" + factor.getIssuedAt().toEpochMilli())
        .collect(Collectors.joining(" "));
  }

  private static List<GrantedAuthority> factors(HttpServletRequest request) {
    return factors(String.valueOf(request.getSession().getAttribute(LoginSession.FACTORS)));
  }

  /// The factors a session keeps as words.
  static List<GrantedAuthority> factors(String words) {
    return Arrays.stream(words.split(" "))
        .map(word -> word.split("@"))
        .filter(parts -> parts.length == 2)
        .<GrantedAuthority>map(
            parts ->
                FactorGrantedAuthority.withAuthority(parts[0])
                    .issuedAt(Instant.ofEpochMilli(Long.parseLong(parts[1])))
                    .build())
        .toList();
  }

  /// Static files never ask, and so never read the session.
  private static final class Deferred implements DeferredSecurityContext {

    private final Supplier<SecurityContext> source;
    private @Nullable SecurityContext loaded;

    Deferred(Supplier<SecurityContext> source) {
      this.source = source;
    }

    @Override
    public SecurityContext get() {
      if (loaded == null) {
        loaded = source.get();
      }
      return loaded;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
