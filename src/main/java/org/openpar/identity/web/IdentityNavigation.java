package org.openpar.identity.web;

import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The words of this module in the letterhead.
@Configuration(proxyBeanMethods = false)
class IdentityNavigation {

  static final String ADMINISTRATION = "nav.administration";

  @Bean
  NavigationEntry administrationEntry() {
    return new NavigationEntry(
        ADMINISTRATION, IdentityPaths.ADMINISTRATION, IdentityActs.READ, 70, "i-edit");
  }

  @Bean
  NavigationEntry delegationsEntry() {
    return new NavigationEntry(
        "nav.delegations", IdentityPaths.MY_DELEGATIONS, IdentityActs.DELEGATE_APART, 80, "i-on");
  }
}
