package org.openpar.agenda.web;

import org.openpar.agenda.model.AgendaActs;
import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Lịch" under "Việc của tôi".
@Configuration(proxyBeanMethods = false)
class AgendaNavigation {

  @Bean
  NavigationEntry agendaEntry() {
    return new NavigationEntry(
        "agenda.nav",
        AgendaController.PATH,
        AgendaActs.READ,
        12,
        "i-time",
        "execution.nav.my-work");
  }
}
