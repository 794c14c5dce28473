package org.openpar.identity.web;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.openpar.identity.model.LoginSession;
import org.openpar.identity.model.LoginSessions;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;

/// Puts the login sessions of the database behind every `HttpSession`.
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<LoginSession>> loginSessionFilter(
      LoginSessions sessions) {
    var filter = new SessionRepositoryFilter<>(sessions);
    filter.setHttpSessionIdResolver(new SessionCookie());
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
    return registration;
  }
}
