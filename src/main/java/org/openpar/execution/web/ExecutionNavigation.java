package org.openpar.execution.web;

import org.openpar.execution.model.ExecutionActs;
import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The words execution adds to the navigation.
@Configuration(proxyBeanMethods = false)
class ExecutionNavigation {

  static final String MY_WORK = "execution.nav.my-work";

  @Bean
  NavigationEntry myWorkEntry() {
    return new NavigationEntry(MY_WORK, "/viec", ExecutionActs.WORK, 10, "i-work");
  }

  @Bean
  NavigationEntry assignmentsEntry() {
    return new NavigationEntry(
        "execution.nav.assignments", "/danh-sach", ExecutionActs.READ, 15, "i-plan", MY_WORK);
  }

  @Bean
  NavigationEntry waitingEntry() {
    return new NavigationEntry(
        "execution.waiting.nav", OccurrencePaths.LIST, ExecutionActs.RECORD, 16, "i-time", MY_WORK);
  }
}
