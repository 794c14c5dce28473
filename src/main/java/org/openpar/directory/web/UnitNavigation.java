package org.openpar.directory.web;

import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Đơn vị" in the letterhead.
@Configuration(proxyBeanMethods = false)
class UnitNavigation {

  static final String UNITS = "nav.units";

  @Bean
  NavigationEntry unitsEntry() {
    return new NavigationEntry(UNITS, UnitFilter.PATH, UnitRegisterController.READ, 50, "i-people");
  }
}
