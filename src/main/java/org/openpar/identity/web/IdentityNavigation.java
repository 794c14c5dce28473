package org.openpar.identity.web;

import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Quản trị" in the letterhead. One's own delegations are found at one's own account.
@Configuration(proxyBeanMethods = false)
class IdentityNavigation {

  static final String ADMINISTRATION = "nav.administration";

  @Bean
  NavigationEntry administrationEntry() {
    return new NavigationEntry(
        ADMINISTRATION, IdentityPaths.ADMINISTRATION, IdentityActs.READ, 70, "i-edit");
  }
}
