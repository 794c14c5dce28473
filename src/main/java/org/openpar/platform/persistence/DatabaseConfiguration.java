package org.openpar.platform.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Where the data lies: the external PostgreSQL when an address is given, the embedded one
/// otherwise. The application works in one role, migrations run in another, who owns the tables.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

  /// Flyway holds its history with one connection and migrates with another.
  private static final int MIGRATING = 2;

  @Bean(destroyMethod = "close")
  @Conditional(NoExternalDatabase.class)
  EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) throws IOException, SQLException {
    return EmbeddedDatabase.start(settings.data());
  }

  @Bean
  @Conditional(NoExternalDatabase.class)
  HikariDataSource embeddedDataSource(DatabaseSettings settings, EmbeddedDatabase database) {
    ClusterRoles roles = database.roles();
    String password = roles.application().value();
    return working(settings, database.url(), ClusterRoles.APPLICATION, password);
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  @Conditional(NoExternalDatabase.class)
  HikariDataSource embeddedOwner(EmbeddedDatabase database) {
    return owning(database.url(), ClusterRoles.OWNER, database.roles().owner().value());
  }

  @Bean
  @Conditional(ExternalDatabase.class)
  HikariDataSource externalDataSource(DatabaseSettings settings) {
    return working(settings, settings.dbUrl(), settings.dbUser(), settings.dbPassword());
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  @Conditional(ExternalDatabase.class)
  HikariDataSource externalOwner(DatabaseSettings settings) {
    return settings.ownerApart()
        ? owning(settings.dbUrl(), settings.dbOwnerUser(), settings.dbOwnerPassword())
        : owning(settings.dbUrl(), settings.dbUser(), settings.dbPassword());
  }

  private static HikariDataSource working(
      DatabaseSettings settings,
      @Nullable String url,
      @Nullable String user,
      @Nullable String password) {
    HikariConfig config = pool(url, user, password);
    config.setMaximumPoolSize(settings.dbConnections());
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return new HikariDataSource(config);
  }

  /// For the migrations alone, which close it when they are done.
  private static HikariDataSource owning(
      @Nullable String url, @Nullable String user, @Nullable String password) {
    HikariConfig config = pool(url, user, password);
    config.setMaximumPoolSize(MIGRATING);
    config.setMinimumIdle(0);
    // A migration that mends rows mends those of every unit.
    config.setConnectionInitSql("set app.reach = '*'");
    return new HikariDataSource(config);
  }

  private static HikariConfig pool(
      @Nullable String url, @Nullable String user, @Nullable String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.addDataSourceProperty("ApplicationName", "OpenPAR");
    return config;
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
