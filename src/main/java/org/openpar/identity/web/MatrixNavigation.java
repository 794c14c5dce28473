package org.openpar.identity.web;

import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Phân quyền" in the letterhead.
@Configuration(proxyBeanMethods = false)
class MatrixNavigation {

  @Bean
  NavigationEntry matrixEntry() {
    return new NavigationEntry(
        "nav.matrix", MatrixController.PATH, MatrixController.READ, 70, "i-see");
  }
}
