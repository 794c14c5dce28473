package org.openpar.identity.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openpar.identity.model.Account;
import org.openpar.identity.model.SignInSettings;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/// What somebody has proved themselves with, and whether that is enough. A factor is an authority
/// of Spring Security with the moment it was shown; a new way of signing in brings its own.
@Component
class Factors {

  static final String CODE = "FACTOR_TOTP";
  static final String RECOVERY_CODE = "FACTOR_RECOVERY_CODE";

  /// The identity provider of the province says it has seen two factors.
  static final String OUTSIDE = "FACTOR_OUTSIDE";

  /// Each of these is a second factor, or two in one.
  private static final Set<String> STRONG =
      Set.of(CODE, RECOVERY_CODE, OUTSIDE, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);

  private static final Duration FRESH = Duration.ofMinutes(5);

  private final SignInSettings settings;

  Factors(SignInSettings settings) {
    this.settings = settings;
  }

  /// How far a sign-in has come.
  enum Stage {
    CODE_ASKED,
    ENROLMENT_ASKED,
    WHOLE
  }

  Stage stage(Authentication authentication, Account account) {
    if (authentication.getAuthorities().stream().anyMatch(Factors::isStrong)) {
      return Stage.WHOLE;
    }
    if (account.secondFactor()) {
      return Stage.CODE_ASKED;
    }
    if (!isDemanded(account)) {
      return Stage.WHOLE;
    }
    // A passkey can be shown at the step that otherwise asks for the code.
    return account.passkey() ? Stage.CODE_ASKED : Stage.ENROLMENT_ASKED;
  }

  /// Whether one of the account's roles asks for two factors.
  boolean isDemanded(Account account) {
    return settings.secondFactorFor().stream().anyMatch(account.actor()::has);
  }

  /// Whoever has an authenticator shows it, or more: the password that opened a locked session
  /// again is no fresh proof of both.
  static boolean isFresh(Authentication authentication, Account account, Instant now) {
    return authentication.getAuthorities().stream()
        .filter(FactorGrantedAuthority.class::isInstance)
        .map(FactorGrantedAuthority.class::cast)
        .filter(factor -> !account.secondFactor() || isStrong(factor))
        .anyMatch(factor -> factor.getIssuedAt().plus(FRESH).isAfter(now));
  }

  /// Somebody who was known by other means than the form.
  static Authentication of(Account account, List<String> factors, Instant now) {
    List<GrantedAuthority> authorities =
        factors.stream()
            .<GrantedAuthority>map(
                factor -> FactorGrantedAuthority.withAuthority(factor).issuedAt(now).build())
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(
        SignedIn.again(account.id()), null, authorities);
  }

  /// The same person with one more factor, or a factor shown anew.
  static Authentication with(Authentication before, String factor, Instant now) {
    List<GrantedAuthority> authorities = new ArrayList<>(before.getAuthorities());
    authorities.removeIf(authority -> factor.equals(authority.getAuthority()));
    authorities.add(FactorGrantedAuthority.withAuthority(factor).issuedAt(now).build());
    return UsernamePasswordAuthenticationToken.authenticated(
        Objects.requireNonNull(before.getPrincipal()), null, authorities);
  }

  /// The same person with what was shown before in a session that lay idle; what was just shown
  /// stays as it is.
  static Authentication withEarlier(Authentication now, List<GrantedAuthority> earlier) {
    List<GrantedAuthority> authorities = new ArrayList<>(now.getAuthorities());
    earlier.stream()
        .filter(Factors::isStrong)
        .filter(factor -> authorities.stream().noneMatch(one -> same(one, factor)))
        .forEach(authorities::add);
    return UsernamePasswordAuthenticationToken.authenticated(
        Objects.requireNonNull(now.getPrincipal()), null, authorities);
  }

  private static boolean same(GrantedAuthority one, GrantedAuthority other) {
    return Objects.equals(one.getAuthority(), other.getAuthority());
  }

  private static boolean isStrong(GrantedAuthority authority) {
    return authority.getAuthority() != null && STRONG.contains(authority.getAuthority());
  }
}
