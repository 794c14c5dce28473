package org.openpar.platform.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// One data source: the external PostgreSQL when an address is given, the embedded one otherwise.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  @Conditional(NoExternalDatabase.class)
  EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) throws IOException, SQLException {
    return EmbeddedDatabase.start(settings.data());
  }

  @Bean
  @Conditional(NoExternalDatabase.class)
  HikariDataSource embeddedDataSource(DatabaseSettings settings, EmbeddedDatabase database) {
    return pool(settings, database.url(), null, database.password());
  }

  @Bean
  @Conditional(ExternalDatabase.class)
  HikariDataSource externalDataSource(DatabaseSettings settings) {
    return pool(settings, settings.dbUrl(), settings.dbUser(), settings.dbPassword());
  }

  private static HikariDataSource pool(
      DatabaseSettings settings,
      @Nullable String url,
      @Nullable String user,
      @Nullable String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(settings.dbConnections());
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "OpenPAR");
    return new HikariDataSource(config);
  }

  static class ExternalDatabase implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().getProperty("openpar.db-url", "").isBlank();
    }
  }

  static class NoExternalDatabase extends ExternalDatabase {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !super.matches(context, metadata);
    }
  }
}
