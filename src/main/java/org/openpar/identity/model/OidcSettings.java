package org.openpar.identity.model;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The identity provider of a province (OpenID Connect); none unless an issuer is given.
///
/// @param issuer its address, from which everything else is discovered
/// @param name what people call it, for the button
/// @param claim what tells whose account it is at the first sign-in: `email`, which must be
///     verified, or a claim that carries the user name; "" = only links made here count
/// @param strong values of `acr` or `amr` that stand for two factors
@ConfigurationProperties("openpar.identity.oidc")
public record OidcSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("openpar") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("SSO") String name,
    @DefaultValue("email") String claim,
    @DefaultValue Set<String> strong) {

  public static final String ISSUER = "openpar.identity.oidc.issuer";

  public OidcSettings {
    strong = Set.copyOf(strong);
  }
}
