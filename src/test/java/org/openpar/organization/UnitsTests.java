package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.persistence.Editions;
import org.openpar.platform.time.DateRange;
import org.openpar.testing.TestDatabase;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class UnitsTests {

  private static final ApplicationArguments NONE = new DefaultApplicationArguments();
  private static final LocalDate NEW_YEAR_2018 = LocalDate.of(2018, 1, 1);
  /// Behind all other days these tests ask for.
  private static final LocalDate RENAMED = LocalDate.of(2026, 3, 1);

  private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
  private static final DataSource DATABASE = database();
  private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
  private static final JdbcTemplate TEMPLATE = new JdbcTemplate(DATABASE);
  private static final UnitRegister REGISTER = new UnitRegister(JDBC);
  private static final ReorganizationStore STORE = new ReorganizationStore(TEMPLATE);
  private static final Editions EDITIONS = new Editions(JDBC);
  private static final Units UNITS = new Units(REGISTER, STORE, EDITIONS);
  private static final TransactionTemplate TRANSACTION = transactions(EDITIONS);

  @BeforeAll
  static void seed() {
    TRANSACTION.executeWithoutResult(running -> seeding().run(NONE));
    TRANSACTION.executeWithoutResult(
        running -> new ReformSeeding(UNITS, REGISTER, reorganizations()).run(NONE));
  }

  @Test
  void theRegisterTellsTheSameMapsAsTheSeed() {
    for (LocalDate day :
        List.of(
            LocalDate.of(2018, 1, 5),
            LocalDate.of(2025, 1, 31),
            LocalDate.of(2025, 2, 15),
            LocalDate.of(2025, 3, 15),
            LocalDate.of(2025, 6, 30),
            TWO_TIERS,
            LocalDate.of(2025, 7, 15))) {
      assertThat(names(UNITS.on(day))).isEqualTo(names(SeedUnits.on(day)));
      assertThat(aliases(UNITS.on(day))).isEqualTo(aliases(SeedUnits.on(day)));
    }
  }

  /// Plans are read without a database too; groups are laid on their members in this order.
  @Test
  void theRegisterKeepsTheOrderOfTheSeed() {
    for (LocalDate day : List.of(NEW_YEAR_2018, LocalDate.of(2025, 3, 15), TWO_TIERS)) {
      assertThat(UNITS.on(day).units())
          .extracting(Unit::key)
          .containsExactlyElementsOf(SeedUnits.on(day).units().stream().map(Unit::key).toList());
    }
  }

  @Test
  void aFilledRegisterIsNotSeededAgain() {
    long before = JDBC.sql("select count(*) from organization.unit").query(Long.class).single();
    seeding().run(NONE);
    new ReformSeeding(UNITS, REGISTER, reorganizations()).run(NONE);
    assertThat(JDBC.sql("select count(*) from organization.unit").query(Long.class).single())
        .isEqualTo(before);
  }

  @Test
  void thirtyTwoUnitsStandRightUnderTheProvinceOf2018() {
    assertThat(UNITS.listUnder(SeedUnits.id("province"), NEW_YEAR_2018)).hasSize(32);
  }

  @Test
  void aUnitIsNotFoundOnADayItDoesNotExist() {
    UnitId maiSon = SeedUnits.id("gso-125");
    assertThat(UNITS.unit(maiSon, NEW_YEAR_2018).name()).isEqualTo("UBND huyện Mai Sơn");
    assertThatThrownBy(() -> UNITS.unit(maiSon, TWO_TIERS)).isInstanceOf(NotFound.class);
  }

  @Test
  void theMapOfADayIsReadOnceUntilTheRegisterChanges() {
    UnitMap first = UNITS.on(NEW_YEAR_2018);
    assertThat(UNITS.on(NEW_YEAR_2018)).isSameAs(first);
    TRANSACTION.executeWithoutResult(running -> UNITS.forget());
    assertThat(UNITS.on(NEW_YEAR_2018)).isNotSameAs(first);
  }

  @Test
  void anotherCopyOfTheApplicationLearnsOfAChangeWhenItIsCommitted() {
    Editions otherEditions = new Editions(JDBC);
    TransactionTemplate elsewhere = transactions(otherEditions);
    Units otherUnits = new Units(REGISTER, STORE, otherEditions);
    UnitId justice = SeedUnits.id("stp");
    TransactionTemplate apart = transactions(EDITIONS);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    assertThat(elsewhere.<String>execute(open -> otherUnits.nameOn(justice, TWO_TIERS)))
        .isEqualTo("Sở Tư pháp");

    TRANSACTION.executeWithoutResult(
        open -> {
          reorganizations().enact(renaming(justice, "Sở Tư pháp và Hộ tịch"));
          assertThat(UNITS.nameOn(justice, RENAMED)).isEqualTo("Sở Tư pháp và Hộ tịch");
          assertThat(inAnotherThread(() -> UNITS.nameOn(justice, RENAMED)))
              .as("nobody reads what may still be taken back")
              .isEqualTo("Sở Tư pháp");
          assertThat(apart.<String>execute(other -> UNITS.nameOn(justice, RENAMED)))
              .as("nor does a transaction of its own inside")
              .isEqualTo("Sở Tư pháp");
          assertThat(UNITS.nameOn(justice, RENAMED)).isEqualTo("Sở Tư pháp và Hộ tịch");
          open.setRollbackOnly();
        });
    assertThat(UNITS.nameOn(justice, RENAMED)).isEqualTo("Sở Tư pháp");
    TRANSACTION.executeWithoutResult(
        open -> reorganizations().enact(renaming(justice, "Sở Tư pháp và Hộ tịch")));

    assertThat(UNITS.nameOn(justice, RENAMED)).isEqualTo("Sở Tư pháp và Hộ tịch");
    assertThat(elsewhere.<String>execute(open -> otherUnits.nameOn(justice, RENAMED)))
        .isEqualTo("Sở Tư pháp và Hộ tịch");
    assertThat(otherUnits.lineage().of(justice)).hasSize(1);
  }

  @Test
  void aUnitHasOneNameOnADay() {
    assertThatThrownBy(
            () ->
                JDBC.sql(
                        """
                        insert into organization.unit_version (unit_id, name, kind, valid_from)
                        values (:id, 'Sở khác', 'DEPARTMENT', '2018-05-01')
                        """)
                    .param("id", SeedUnits.id("stp").value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("unit_version_validity_excl");
  }

  @Test
  void aUnitHasAnotherNameOnlyOnceAtATime() {
    assertThatThrownBy(
            () ->
                JDBC.sql(
                        """
                        insert into organization.unit_alias (unit_id, alias, valid_from)
                        values (:id, 'VP UBND tỉnh', '2018-05-01')
                        """)
                    .param("id", SeedUnits.id("vpub").value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("unit_alias_overlap_excl");
  }

  @Test
  void otherNamesBeginAndEndWithTheirUnits() {
    assertThat(
            JDBC.sql(
                    """
                    select u.key from organization.unit_alias a
                      join organization.unit u on u.id = a.unit_id
                     where a.valid_from is distinct from u.valid_from
                        or a.valid_to is distinct from u.valid_to
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  /// A register from before names were dated keeps them for all the days of their units.
  @Test
  void whatWasKnownBeforeNamesWereDatedHoldsAsLongAsItsUnit() {
    DataSource older = new DriverManagerDataSource(TestDatabase.create());
    JdbcClient jdbc = JdbcClient.create(older);
    flyway(older).target("2026.11.26.1770").load().migrate();
    jdbc.sql(
            """
            with ended as (
              insert into organization.unit (id, key, position, valid_from, valid_to)
              values ('%s', 'cu', 0, '2010-01-01', '2020-06-30'), ('%s', 'con', 1, null, null)
              returning id)
            insert into organization.unit_alias (unit_id, alias) select id, 'Tên tắt' from ended
            """
                .formatted(SeedUnits.id("cu").value(), SeedUnits.id("con").value()))
        .update();
    flyway(older).load().migrate();

    UnitRegister register = new UnitRegister(jdbc);
    assertThat(register.aliasesOf(SeedUnits.id("cu")))
        .containsExactly(
            new UnitAlias(
                "Tên tắt", new DateRange(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 6, 30))));
    assertThat(register.aliasesOf(SeedUnits.id("con")))
        .containsExactly(new UnitAlias("Tên tắt", DateRange.ALWAYS));
  }

  @Test
  void noTwoUnitsHoldOneCodeAtOnce() {
    assertThatThrownBy(
            () ->
                JDBC.sql(
                        """
                        insert into organization.unit_code (unit_id, scheme, code, valid_from)
                        values (:id, 'GSO', '03646', '2018-05-01')
                        """)
                    .param("id", SeedUnits.id("stp").value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("unit_code_holder_excl");
  }

  @Test
  void peopleAreListedInTheUnitWhereTheyHoldAPost() {
    People people = new People(JDBC, new Posts(new PostRegister(JDBC), event -> {}), event -> {});
    UnitId homeAffairs = SeedUnits.id("snv-1");
    PersonId chair =
        people.employ("Lò Thị Mai", "Trưởng phòng", homeAffairs, null, LocalDate.of(2018, 3, 1));
    assertThat(people.listOf(homeAffairs, LocalDate.of(2018, 3, 1)))
        .extracting(Person::id)
        .containsExactly(chair);
    assertThat(people.listOf(homeAffairs, LocalDate.of(2018, 2, 28))).isEmpty();
  }

  private static List<String> names(UnitMap map) {
    return map.units().stream()
        .map(unit -> unit.key() + " " + unit.name() + " " + unit.parent() + unit.codes())
        .sorted()
        .toList();
  }

  /// In any order, for the register keeps none.
  private static List<List<String>> aliases(UnitMap map) {
    return map.units().stream()
        .sorted((one, other) -> one.key().compareTo(other.key()))
        .map(unit -> unit.aliases().stream().sorted().toList())
        .toList();
  }

  private static ReorganizationDraft renaming(UnitId unit, String name) {
    return new ReorganizationDraft(
        new LegalAct("5/NQ-HĐND", "HĐND tỉnh", RENAMED.minusDays(9), "Đổi tên", RENAMED),
        List.of(
            SuccessionDraft.of(
                SuccessionKind.RENAME, List.of(unit), UnitChange.of(unit).named(name))));
  }

  private static String inAnotherThread(Supplier<String> answer) {
    return CompletableFuture.supplyAsync(answer).join();
  }

  private static TransactionTemplate transactions(Editions editions) {
    DataSourceTransactionManager manager = new DataSourceTransactionManager(DATABASE);
    manager.setTransactionExecutionListeners(List.of(editions));
    return new TransactionTemplate(manager);
  }

  private static RegisterSeeding seeding() {
    return new RegisterSeeding(JDBC, new RegisterWriter(TEMPLATE), UNITS);
  }

  private static Reorganizations reorganizations() {
    return new Reorganizations(
        REGISTER, new RegisterWriter(TEMPLATE), STORE, UNITS, List.of(), event -> {});
  }

  private static DataSource database() {
    DataSource database = new DriverManagerDataSource(TestDatabase.create());
    flyway(database).load().migrate();
    return database;
  }

  private static FluentConfiguration flyway(DataSource database) {
    return Flyway.configure()
        .dataSource(database)
        .locations(
            "classpath:db/migration/__root",
            "classpath:db/migration/organization",
            "classpath:db/migration/platform");
  }
}
