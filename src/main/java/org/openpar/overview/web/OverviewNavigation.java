package org.openpar.overview.web;

import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The overview's word in the navigation.
@Configuration(proxyBeanMethods = false)
class OverviewNavigation {

  private static final int ORDER = 30;

  @Bean
  NavigationEntry overviewEntry() {
    return new NavigationEntry("nav.overview", "/tong-quan", OverviewActs.READ, ORDER, "i-see");
  }
}
