package org.openpar.cascade.web;

import org.openpar.cascade.model.CascadeActs;
import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The words "Kế hoạch đơn vị", "Độ phủ" and "Kinh phí, nhân lực" under "Kế hoạch".
@Configuration(proxyBeanMethods = false)
class CascadeNavigation {

  static final String PLANS = "cascade.nav.plans";
  private static final String WITHIN = "plan.nav";

  @Bean
  NavigationEntry unitPlansEntry() {
    return new NavigationEntry(PLANS, CascadePaths.PLANS, CascadeActs.READ, 42, "i-plan", WITHIN);
  }

  @Bean
  NavigationEntry coverageEntry() {
    return new NavigationEntry(
        "cascade.nav.coverage", CascadePaths.COVERAGE, CascadeActs.READ, 44, "i-see", WITHIN);
  }

  @Bean
  NavigationEntry meansEntry() {
    return new NavigationEntry(
        "means.title", CascadePaths.MEANS, CascadeActs.READ, 45, "i-see", WITHIN);
  }
}
