package org.openpar.directory.web;

import org.openpar.directory.model.PeopleActs;
import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Cán bộ" under "Đơn vị".
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

  private static final int AFTER_UNITS = 55;

  @Bean
  NavigationEntry peopleEntry() {
    return new NavigationEntry(
        "directory.nav.people",
        PeopleFilter.PATH,
        PeopleActs.READ,
        AFTER_UNITS,
        "i-people",
        UnitNavigation.UNITS);
  }
}
