package org.openpar.platform.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Runs the migrations of every module, each with a history of its own. A module leans only on
/// those born before it, so the order of their first migrations is the order of the modules; what
/// belongs to none (`__root`) comes first. They run in the role that owns the tables; when they are
/// done, the application's role gets its rights and the owner's connections are closed.
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

  private static final Pattern FOLDER_AND_VERSION =
      Pattern.compile("db/migration/([^/]+)/(V[\\d.]+__.+)\\.sql$");

  private final ResourcePatternResolver resources;
  private final ApplicationRights rights;

  ModuleMigrations(ResourcePatternResolver resources, ApplicationRights rights) {
    this.resources = resources;
    this.rights = rights;
  }

  @Override
  public void migrate(Flyway flyway) {
    DataSource owner = flyway.getConfiguration().getDataSource();
    Set<String> modules = modules();
    for (String module : modules) {
      Flyway.configure()
          .configuration(flyway.getConfiguration())
          .locations("classpath:db/migration/" + module)
          .table("flyway_history_" + module)
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    }
    rights.give(owner, modules);
    if (owner instanceof HikariDataSource pool) {
      pool.close();
    }
  }

  private Set<String> modules() {
    try {
      return Arrays.stream(resources.getResources("classpath*:db/migration/*/V*.sql"))
          .map(ModuleMigrations::versionAndFolder)
          .sorted()
          .map(versionAndFolder -> versionAndFolder.substring(versionAndFolder.indexOf('\t') + 1))
          .collect(LinkedHashSet::new, Set::add, Set::addAll);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String versionAndFolder(Resource migration) {
    try {
      Matcher path = FOLDER_AND_VERSION.matcher(migration.getURL().toString());
      if (!path.find()) {
        throw new IllegalStateException("a migration by another form of name: " + migration);
      }
      return path.group(2) + "\t" + path.group(1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
