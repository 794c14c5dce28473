package org.openpar.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.TestDatabase;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@OpenParTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class ApplicationRightsTests {

  private final JdbcClient application;
  private final DataSource applicationSource;
  private final JdbcClient owner;
  private final String url;

  ApplicationRightsTests(JdbcClient application, DataSource source, Environment environment) {
    this.application = application;
    this.applicationSource = source;
    this.owner = TestDatabase.owner(environment);
    this.url = environment.getRequiredProperty("openpar.db-url");
  }

  @Test
  void letsTheApplicationWorkWithoutOwningAnything() {
    assertThat(
            owner
                .sql("select count(*) from pg_tables where tableowner = 'openpar_app'")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(application.sql("select count(*) from organization.unit").query(Long.class).single())
        .isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table execution.own (id int)",
        "create table public.own (id int)",
        "alter table execution.assignment disable row level security",
        "alter table audit.trace disable trigger all",
        "drop table audit.trace",
        "truncate execution.progress",
        "update audit.trace set person_name = 'Người khác'",
        "delete from audit.trace",
        "update execution.progress set words = 'Khác'",
        "delete from execution.evidence",
        "update documents.stored_content set content = ''",
        "delete from public.flyway_history_audit",
      })
  void keepsFromItWhatItMustNotDo(String attack) {
    assertThatThrownBy(() -> application.sql(attack).update())
        .rootCause()
        .message()
        .containsAnyOf("permission denied", "must be owner");
  }

  @Test
  void keepsTriggersBeforeTheOwnerToo() {
    assertThat(
            owner
                .sql(
                    """
                    select tgrelid::regclass::text from pg_trigger
                     where tgfoid::regproc::text like '%refuse_change%' and tgenabled = 'O'
                    """)
                .query(String.class)
                .list())
        .contains("audit.trace", "execution.progress", "plan.task", "plan.area");
  }

  @Test
  void givesRightsToTablesOfLaterMigrations() {
    owner.sql("create table calendar_probe (id int)").update();
    owner.sql("create table execution.later (id int)").update();

    new ApplicationRights(applicationSource).give(ownerSource(), Set.of("execution"));

    assertThat(application.sql("select count(*) from execution.later").query(Long.class).single())
        .isZero();
    assertThatThrownBy(
            () -> application.sql("select count(*) from calendar_probe").query().singleValue())
        .rootCause()
        .hasMessageContaining("permission denied");
    owner.sql("drop table execution.later, calendar_probe").update();
  }

  @Test
  void refusesARoleThatNoPolicyBinds() {
    var mighty = new DriverManagerDataSource(url + "?user=postgres");

    assertThatThrownBy(() -> new ApplicationRights(mighty).give(ownerSource(), Set.of()))
        .isInstanceOf(ApplicationRoleTooMighty.class)
        .hasMessageContaining("postgres");
  }

  @Test
  void leavesTheRightsOfAnOwnerWhoAlsoWorksAlone() {
    new ApplicationRights(ownerSource()).give(ownerSource(), Set.of("audit"));

    assertThat(
            owner.sql("select has_table_privilege('audit.trace', 'insert')").query().singleValue())
        .isEqualTo(true);
  }

  private DataSource ownerSource() {
    return new DriverManagerDataSource(url + "?user=openpar_owner");
  }
}
