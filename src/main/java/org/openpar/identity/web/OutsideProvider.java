package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.model.OidcSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// The identity provider of the province. Spring Security speaks with it (code flow with PKCE,
/// state, nonce, signature of the answer); it is asked for its addresses at the first sign-in and
/// not at the start, so that a provider that is down keeps nobody else out.
@Component
@ConditionalOnProperty(OidcSettings.ISSUER)
class OutsideProvider {

  private static final String REGISTRATION = "outside";
  private static final Duration LATELY = Duration.ofMinutes(5);

  private final OidcSettings settings;
  private final HttpSessionOAuth2AuthorizationRequestRepository asked =
      new HttpSessionOAuth2AuthorizationRequestRepository();
  private final OidcAuthorizationCodeAuthenticationProvider proof =
      new OidcAuthorizationCodeAuthenticationProvider(
          new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());
  private volatile @Nullable ClientRegistration discovered;

  OutsideProvider(OidcSettings settings) {
    this.settings = settings;
  }

  String name() {
    return settings.name();
  }

  /// Where the browser goes to be asked.
  ///
  /// @param anew whether the person must prove themselves there even if they just did
  String ask(boolean anew, HttpServletRequest request, HttpServletResponse response) {
    ClientRegistration registration = registration();
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> registration, "/");
    OAuth2AuthorizationRequest question =
        Objects.requireNonNull(resolver.resolve(request, REGISTRATION));
    if (anew) {
      question =
          OAuth2AuthorizationRequest.from(question)
              .additionalParameters(
                  parameters -> {
                    parameters.put("prompt", "login");
                    parameters.put("max_age", "0");
                  })
              .build();
    }
    asked.saveAuthorizationRequest(question, request, response);
    return question.getAuthorizationRequestUri();
  }

  /// Who came back with an answer to the question of this login session, or nobody.
  ///
  /// @throws OAuth2AuthenticationException when the answer proves nothing
  Optional<OidcUser> answer(
      String code, String state, HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
    if (question == null || code.isEmpty()) {
      return Optional.empty();
    }
    OAuth2AuthorizationResponse answer =
        OAuth2AuthorizationResponse.success(code)
            .redirectUri(Objects.requireNonNull(question.getRedirectUri()))
            .state(state)
            .build();
    return Optional.ofNullable(
            proof.authenticate(
                new OAuth2LoginAuthenticationToken(
                    registration(), new OAuth2AuthorizationExchange(question, answer))))
        .map(proven -> (OidcUser) proven.getPrincipal());
  }

  /// What the provider says for certain about whose account it is.
  Optional<String> vouched(OidcUser user) {
    String claim = settings.claim();
    if (claim.equals("email") && !Boolean.TRUE.equals(user.getEmailVerified())) {
      return Optional.empty();
    }
    return claim.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(user.getClaimAsString(claim)).filter(value -> !value.isBlank());
  }

  /// Whether two factors were shown there.
  boolean isStrong(OidcUser user) {
    Collection<String> methods =
        Objects.requireNonNullElse(user.getAuthenticationMethods(), List.of());
    String context = user.getAuthenticationContextClass();
    return (context != null && settings.strong().contains(context))
        || methods.stream().anyMatch(settings.strong()::contains);
  }

  /// Whether the proof there is no older than a grave act allows.
  static boolean isLate(OidcUser user, Instant now) {
    Instant at = user.getAuthenticatedAt();
    return at == null || at.plus(LATELY).isBefore(now);
  }

  private ClientRegistration registration() {
    ClientRegistration known = discovered;
    if (known == null) {
      known =
          ClientRegistrations.fromIssuerLocation(settings.issuer())
              .registrationId(REGISTRATION)
              .clientId(settings.clientId())
              .clientSecret(settings.clientSecret())
              .redirectUri("{baseUrl}" + OutsideSignInController.ANSWER)
              .scope("openid", "profile", "email")
              .build();
      discovered = known;
    }
    return known;
  }
}
