package org.openpar.identity.web;

import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Phân quyền" under "Quản trị".
@Configuration(proxyBeanMethods = false)
class PermissionMatrixNavigation {

  @Bean
  NavigationEntry matrixEntry() {
    return new NavigationEntry(
        "nav.matrix",
        PermissionMatrixController.PATH,
        PermissionMatrixController.READ,
        75,
        "i-see",
        IdentityNavigation.ADMINISTRATION);
  }
}
