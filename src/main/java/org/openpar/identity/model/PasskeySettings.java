package org.openpar.identity.model;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where passkeys hold. Without settings only on `localhost`, where browsers ask for no https.
///
/// @param host the domain they are bound to, for good: with another all of them are worthless
/// @param origins the addresses of this system below it, "" = `https://host`
@ConfigurationProperties("openpar.identity.passkeys")
public record PasskeySettings(
    @DefaultValue("localhost") String host, @DefaultValue Set<String> origins) {

  public PasskeySettings {
    origins = Set.copyOf(origins);
  }
}
