package org.openpar.reporting.web;

import org.openpar.platform.web.NavigationEntry;
import org.openpar.reporting.model.ReportingActs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Báo cáo" in the letterhead.
@Configuration(proxyBeanMethods = false)
class ReportNavigation {

  @Bean
  NavigationEntry reportEntry() {
    return new NavigationEntry("nav.report", "/bao-cao", ReportingActs.WRITE, 40, "i-file");
  }
}
