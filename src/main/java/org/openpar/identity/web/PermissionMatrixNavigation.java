package org.openpar.identity.web;

import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Phân quyền" in the letterhead.
@Configuration(proxyBeanMethods = false)
class PermissionMatrixNavigation {

  @Bean
  NavigationEntry matrixEntry() {
    return new NavigationEntry(
        "nav.matrix",
        PermissionMatrixController.PATH,
        PermissionMatrixController.READ,
        70,
        "i-see");
  }
}
