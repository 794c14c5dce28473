package org.openpar.opinion.web;

import org.openpar.opinion.model.OpinionActs;
import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The words "Lấy ý kiến" under "Kế hoạch".
@Configuration(proxyBeanMethods = false)
class OpinionNavigation {

  static final String OPINIONS = "opinion.nav";

  @Bean
  NavigationEntry opinionsEntry() {
    return new NavigationEntry(
        OPINIONS, OpinionPaths.ROUNDS, OpinionActs.READ, 46, "i-ask", "plan.nav");
  }
}
