package org.openpar.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the application, in the time of the province. The sample province may live on
/// another day (`--today`), from which its clock runs on at the ordinary pace.
@Configuration(proxyBeanMethods = false)
public class ProvinceClock {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Bean
  Clock clock(@Value("${openpar.today:#{null}}") @Nullable LocalDate today) {
    Clock real = Clock.system(ZONE);
    if (today == null) {
      return real;
    }
    LocalDate now = LocalDate.now(real);
    return Clock.offset(real, Duration.between(now.atStartOfDay(ZONE), today.atStartOfDay(ZONE)));
  }
}
