package org.openpar.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// What the application's database role may do: read and write the rows of every module, never
/// their form. What a module keeps from it, such as changing a trace, stands in
/// `db/grant/<module>.sql`, where `${application}` is the role. Given anew at every start, so that
/// neither a restored database nor a new table is forgotten.
@Component
class ApplicationRights {

  private static final Logger LOG = LoggerFactory.getLogger(ApplicationRights.class);

  /// Two copies that start together would else change the same rows of the catalogue.
  private static final String ONE_AFTER_THE_OTHER =
      "select pg_advisory_xact_lock(hashtext('openpar.rights'))";

  private static final String ALL_ROWS =
      """
      do $$ begin
        if exists (select from pg_namespace where nspname = '%1$s') then
          grant usage on schema %1$s to %2$s;
          grant select, insert, update, delete on all tables in schema %1$s to %2$s;
          grant usage, select on all sequences in schema %1$s to %2$s;
          grant execute on all routines in schema %1$s to %2$s;
        end if;
      end $$
      """;

  private final DataSource application;

  ApplicationRights(DataSource application) {
    this.application = application;
  }

  /// All of it or nothing, so that a running copy never finds more or less open than it should.
  void give(DataSource owner, Set<String> modules) {
    DatabaseRole working = DatabaseRole.of(application);
    if (working.aboveRowLevelSecurity()) {
      throw new ApplicationRoleTooMighty(working.name());
    }
    if (working.name().equals(DatabaseRole.of(owner).name())) {
      LOG.warn(
          "The database role {} both owns the tables and works with them; give the owner apart"
              + " (OPENPAR_DB_OWNER_USER), so that the application cannot change what is"
              + " append-only",
          working.name());
      return;
    }
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(ONE_AFTER_THE_OTHER);
      for (String module : modules) {
        statement.execute(ALL_ROWS.formatted(module, working.quoted()));
        statement.execute(restrictions(module).replace("${application}", working.quoted()));
      }
      connection.commit();
    } catch (SQLException refused) {
      throw new IllegalStateException("the rights of " + working.name(), refused);
    }
  }

  private static String restrictions(String module) {
    ClassPathResource file = new ClassPathResource("db/grant/" + module + ".sql");
    if (!file.exists()) {
      return "";
    }
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
