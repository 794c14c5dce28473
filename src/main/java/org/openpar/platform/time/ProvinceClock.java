package org.openpar.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the application, in the time of the province. The sample province may live on
/// another day (`openpar.today`), from which its clock runs on at the ordinary pace; it opens at
/// the time of day it really is, or at the one it is told (`openpar.opens-at`), as tests do that
/// must not see midnight.
@Configuration(proxyBeanMethods = false)
public class ProvinceClock {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Bean
  Clock clock(
      @Value("${openpar.today:#{null}}") @Nullable LocalDate today,
      @Value("${openpar.opens-at:#{null}}") @Nullable LocalTime opensAt) {
    return startingOn(today, opensAt, Clock.system(ZONE));
  }

  static Clock startingOn(@Nullable LocalDate today, @Nullable LocalTime opensAt, Clock real) {
    if (today == null) {
      return real;
    }
    ZonedDateTime now = ZonedDateTime.now(real);
    LocalTime time = opensAt == null ? now.toLocalTime() : opensAt;
    return Clock.offset(real, Duration.between(now, today.atTime(time).atZone(ZONE)));
  }
}
