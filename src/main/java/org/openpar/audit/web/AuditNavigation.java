package org.openpar.audit.web;

import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Nhật ký" under "Quản trị".
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

  @Bean
  NavigationEntry auditEntry() {
    return new NavigationEntry(
        "nav.audit", AuditFilter.PATH, AuditActs.READ, 80, "i-find", "nav.administration");
  }
}
