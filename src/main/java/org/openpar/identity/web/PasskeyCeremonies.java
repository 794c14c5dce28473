package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.model.PasskeySettings;
import org.openpar.identity.model.Passkeys;
import org.openpar.platform.model.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The two ceremonies of WebAuthn. A question is asked once: it lies in the login session and is
/// gone with the first answer. The person must be known to the key itself (PIN, finger, face), so
/// that a passkey is two factors in one. Nothing of it is loaded before somebody asks.
@Component
class PasskeyCeremonies {

  private static final String CREATING = "passkey-creating";
  private static final String ASKING = "passkey-asking";
  private static final String NAME = "OpenPAR";
  private static final String HERE = "localhost";
  private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);

  private final PasskeySettings settings;
  private final PasskeyOwners owners;
  private final Passkeys passkeys;

  PasskeyCeremonies(PasskeySettings settings, PasskeyOwners owners, Passkeys passkeys) {
    this.settings = settings;
    this.owners = owners;
    this.passkeys = passkeys;
  }

  /// Whether passkeys hold at the address this page was asked at.
  boolean isPossible(HttpServletRequest request) {
    String asked = request.getServerName();
    return asked.equals(settings.host()) || asked.endsWith("." + settings.host());
  }

  /// What a new passkey is asked for, as JSON for the browser.
  String beginCreating(HttpServletRequest request) {
    PublicKeyCredentialCreationOptions options =
        party(request)
            .createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                    Objects.requireNonNull(
                        SecurityContextHolder.getContext().getAuthentication())));
    request.getSession().setAttribute(CREATING, options);
    return mapper().writeValueAsString(options);
  }

  /// Keeps a passkey the browser made.
  void create(String credential, String label, HttpServletRequest request) {
    PublicKeyCredentialCreationOptions options = taken(CREATING, request);
    if (options == null) {
      throw new PasskeyRefused();
    }
    try {
      PublicKeyCredential<AuthenticatorAttestationResponse> made =
          mapper().readValue(credential, new TypeReference<>() {});
      party(request)
          .registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  options, new RelyingPartyPublicKey(made, label)));
    } catch (RuntimeException unproven) {
      throw refused(unproven);
    }
  }

  /// What a passkey is asked to sign, as JSON for the browser; it finds its owner by itself.
  String beginAsking(HttpServletRequest request) {
    PublicKeyCredentialRequestOptions options =
        party(request)
            .createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    request.getSession().setAttribute(ASKING, options);
    return mapper().writeValueAsString(options);
  }

  /// Whose passkey signed.
  AccountId prove(String credential, HttpServletRequest request) {
    PublicKeyCredentialRequestOptions options = taken(ASKING, request);
    if (options == null) {
      throw new PasskeyRefused();
    }
    try {
      PublicKeyCredential<AuthenticatorAssertionResponse> signed =
          mapper().readValue(credential, new TypeReference<>() {});
      return Passkeys.owner(
          party(request)
              .authenticate(new RelyingPartyAuthenticationRequest(options, signed))
              .getId());
    } catch (RuntimeException unproven) {
      throw refused(unproven);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> @Nullable T taken(String name, HttpServletRequest request) {
    Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
    T options = session.map(one -> (T) one.getAttribute(name)).orElse(null);
    session.ifPresent(one -> one.removeAttribute(name));
    return options;
  }

  private static PasskeyRefused refused(RuntimeException unproven) {
    LOG.info("a passkey was refused: {}", unproven.getMessage());
    return new PasskeyRefused();
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
  }

  private WebAuthnRelyingPartyOperations party(HttpServletRequest request) {
    var party =
        new Webauthn4JRelyingPartyOperations(
            owners,
            passkeys,
            PublicKeyCredentialRpEntity.builder().id(settings.host()).name(NAME).build(),
            origins(request));
    party.setCustomizeCreationOptions(
        options ->
            options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build()));
    party.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return party;
  }

  /// On one's own machine the port is free; everywhere else the address is what was set.
  private Set<String> origins(HttpServletRequest request) {
    if (!settings.origins().isEmpty()) {
      return settings.origins();
    }
    return settings.host().equals(HERE)
        ? Set.of("http://" + HERE + ":" + request.getServerPort())
        : Set.of("https://" + settings.host());
  }

  /// The same for every reason: what exactly was wrong is for the log.
  static final class PasskeyRefused extends RuleViolated {
    PasskeyRefused() {
      super("", "passkey.refused");
    }
  }
}
