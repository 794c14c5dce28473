package org.openpar.identity.model;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The directory of a province (LDAP); none unless an address is given.
///
/// @param url `ldaps://host:636`, or `ldap://host:389`, which is turned to TLS before anything is
///     said
/// @param base below which people are looked for
/// @param userFilter how one is found; `{0}` stands for the name, escaped
/// @param manager who looks, "" = anybody may
/// @param plain whether `ldap://` may stay without TLS
@ConfigurationProperties("openpar.identity.ldap")
public record LdapSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String base,
    @DefaultValue("(uid={0})") String userFilter,
    @DefaultValue("") String manager,
    @DefaultValue("") String managerPassword,
    @DefaultValue("false") boolean plain) {

  public static final String URL = "openpar.identity.ldap.url";
}
