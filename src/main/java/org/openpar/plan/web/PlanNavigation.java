package org.openpar.plan.web;

import org.openpar.plan.model.PlanActs;
import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Kế hoạch" in the letterhead.
@Configuration(proxyBeanMethods = false)
class PlanNavigation {

  @Bean
  NavigationEntry planEntry() {
    return new NavigationEntry("plan.nav", "/ke-hoach", PlanActs.READ, 40, "i-plan");
  }
}
