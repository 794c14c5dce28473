package org.openpar.identity.model;

import java.util.Set;
import org.openpar.identity.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a province decides about signing in (docs/operations/security.md).
///
/// @param secondFactorFor whoever holds one of these roles signs in with two factors
/// @param linkHours how long an activation link opens
/// @param resetHours how long a link for a forgotten password opens
/// @param mailFrom the sender of links
/// @param address the address of this system as people type it, for links in mails
@ConfigurationProperties("openpar.sign-in")
public record SignInSettings(
    @DefaultValue({"ADMINISTRATOR", "COORDINATOR", "LEADER"}) Set<Role> secondFactorFor,
    @DefaultValue("72") int linkHours,
    @DefaultValue("1") int resetHours,
    @DefaultValue("openpar@localhost") String mailFrom,
    @DefaultValue("") String address) {

  public SignInSettings {
    secondFactorFor = Set.copyOf(secondFactorFor);
  }
}
