package org.openpar.identity.model;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Binds the settings of the module.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  IdentitySettings.class,
  OidcSettings.class,
  LdapSettings.class,
  PasskeySettings.class
})
class IdentityConfiguration {}
