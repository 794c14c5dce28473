package org.openpar.directory.web;

import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Đơn vị" in the letterhead, and what stands under it beside the people.
@Configuration(proxyBeanMethods = false)
class UnitNavigation {

  static final String UNITS = "nav.units";

  @Bean
  NavigationEntry unitsEntry() {
    return new NavigationEntry(UNITS, UnitFilter.PATH, UnitRegisterController.READ, 50, "i-people");
  }

  @Bean
  NavigationEntry groupsEntry() {
    return below("directory.groups.title", GroupFilter.PATH, 56);
  }

  @Bean
  NavigationEntry reformsEntry() {
    return below("directory.reforms.title", ReformsPage.PATH, 57);
  }

  private static NavigationEntry below(String key, String path, int order) {
    return new NavigationEntry(key, path, UnitRegisterController.READ, order, "i-people", UNITS);
  }
}
