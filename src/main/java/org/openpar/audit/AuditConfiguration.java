package org.openpar.audit;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the trail leans on outside the database.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

  @Bean
  TrailSecret trailSecret(AuditSettings settings, @Value("${openpar.data:data}") Path data) {
    return TrailSecret.in(settings.keys(data));
  }

  @Bean
  Patience patience(Clock clock) {
    return new Patience(clock);
  }
}
