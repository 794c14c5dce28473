package org.openpar.agenda.web;

import org.openpar.agenda.model.AgendaActs;
import org.openpar.platform.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The word "Lịch" under "Việc của tôi", and "Ngày nghỉ" and "Kỳ báo cáo" under
/// "Quản trị".
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

  @Bean
  NavigationEntry reportingRulesEntry() {
    return new NavigationEntry(
        "periods.nav",
        ReportingRulePage.PATH,
        AgendaActs.KEEP_CALENDAR,
        79,
        "i-time",
        "nav.administration");
  }

  @Bean
  NavigationEntry holidaysEntry() {
    return new NavigationEntry(
        "holidays.nav",
        HolidayPage.PATH,
        AgendaActs.KEEP_CALENDAR,
        78,
        "i-time",
        "nav.administration");
  }
}
