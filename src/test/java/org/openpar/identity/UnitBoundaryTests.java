package org.openpar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.testing.TestDatabase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/// What the database itself keeps apart, whatever a query forgets.
@ExecutionTest
class UnitBoundaryTests {

  private static final String KNOWS_A_UNIT =
      """
      select c.oid::regclass::text as name,
             c.relforcerowsecurity and c.relrowsecurity
               and exists (select from pg_policy p where p.polrelid = c.oid) as bound
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind in ('r', 'p') and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
         and (a.attname ~ '(^|_)units?(_ids?)?$' or c.oid = 'organization.unit'::regclass
           or exists (select from pg_constraint f
                       where f.conrelid = c.oid and f.contype = 'f'
                         and f.confrelid = 'organization.unit'::regclass
                         and a.attnum = any(f.conkey)))
      """;
  private static final String COUNT = "select count(*) from execution.assignment where plan_id = ?";
  private static final String GIVE_A_ROLE =
      """
      insert into identity.role_grant (account_id, role, unit_id)
      select id, 'COORDINATOR', ? from identity.account where username = 'hoa.vpub'
      """;

  private final JdbcClient jdbc;
  private final JdbcClient owner;
  private final TransactionTemplate transaction;
  private final UserDetailsService users;
  private final UnitBoundary boundary;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher publisher;
  private final UnitId office;
  private final UnitId homeAffairs;
  private UUID plan = new UUID(0, 0);

  UnitBoundaryTests(
      JdbcClient jdbc,
      Environment environment,
      TransactionTemplate transaction,
      UserDetailsService users,
      UnitBoundary boundary,
      IssuedPlan plans,
      ApplicationEventPublisher publisher,
      Units units) {
    this.jdbc = jdbc;
    this.owner = TestDatabase.owner(environment);
    this.transaction = transaction;
    this.users = users;
    this.boundary = boundary;
    this.plans = plans;
    this.publisher = publisher;
    this.office = Cast.unit(units, "vpub");
    this.homeAffairs = Cast.unit(units, "snv-1");
  }

  @BeforeEach
  void issueAPlanForTwoDepartments() {
    PlanIssued issued = plans.issue(List.of("Hằng quý"), List.of(office, homeAffairs));
    publisher.publishEvent(issued);
    plan = issued.plan().value();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void bindsEveryTableThatKnowsAUnitOrSaysWhyNot() throws IOException {
    Map<String, Boolean> tables = new TreeMap<>();
    owner
        .sql(KNOWS_A_UNIT)
        .query((RowCallbackHandler) row -> tables.put(row.getString(1), row.getBoolean(2)));
    List<String> excepted = excepted();

    assertThat(tables).containsKeys("execution.assignment", "identity.role_grant", "audit.trace");
    assertThat(excepted)
        .allSatisfy(table -> assertThat(tables).as("excepted").containsEntry(table, false));
    assertThat(tables.keySet().stream().filter(table -> !bound(tables, table)).toList())
        .as(
            "knows a unit but is bound to none: call identity.bind_to_units in a migration, or say"
                + " why not in structure/tables-not-bound-to-units.csv")
        .isSubsetOf(excepted);
  }

  private static boolean bound(Map<String, Boolean> tables, String table) {
    return Boolean.TRUE.equals(tables.get(table));
  }

  @Test
  void showsAnOfficerTheRowsOfHisUnitAndTheProvinceAll() {
    assertThat(as("hoa.vpub", this::assignments)).isEqualTo(4);
    assertThat(as("ha.snv", this::assignments)).isEqualTo(8);
    assertThat(as("mai.thanhpho", this::assignments)).isZero();
  }

  @Test
  void showsNothingWhileNobodySaysWhoseWorkItIs() {
    assertThat(assignmentsOfThis()).as("the test works as the system").isEqualTo(8);
    assertThat(CompletableFuture.supplyAsync(this::assignmentsOfThis).join()).isZero();
    assertThat(assignments()).as("outside of a transaction").isZero();
  }

  @Test
  void forgetsTheReachWithTheTransaction() {
    as("ha.snv", this::assignments);
    for (int connection = 0; connection < 20; connection++) {
      assertThat(assignments()).isZero();
    }
  }

  @Test
  void bindsWhatHangsOnAnAssignmentToo() {
    owner
        .sql(
            """
            insert into execution.progress (assignment_id, at, day, kind, state_after,
                   evidence_after, words, person_id, person_name, unit_name)
            select id, now(), '2018-10-15', 'REPORTED', 'IN_PROGRESS', 0, 'x', id, 'x', 'x'
              from execution.assignment where plan_id = ?
            """)
        .param(plan)
        .update();

    assertThat(as("hoa.vpub", this::steps)).isEqualTo(4);
    assertThat(as("ha.snv", this::steps)).isEqualTo(8);
    assertThat(as("mai.thanhpho", this::steps)).isZero();
  }

  @Test
  void refusesToWriteForAForeignUnit() {
    String want = "insert into execution.unit_setting (unit_id, head_approves) values (?, true)";
    String move = "update execution.assignment set unit_id = ? where plan_id = ?";

    refuses("hoa.vpub", () -> jdbc.sql(want).param(homeAffairs.value()).update());
    refuses("hoa.vpub", () -> jdbc.sql(move).params(homeAffairs.value(), plan).update());
    assertThat(as("hoa.vpub", () -> jdbc.sql(want).param(office.value()).update())).isOne();
  }

  @Test
  void refusesToGiveARoleAtAUnitOutOfReach() {
    refuses("hoa.vpub", () -> jdbc.sql(GIVE_A_ROLE).param(homeAffairs.value()).update());
    assertThat(as("quantri", () -> jdbc.sql(GIVE_A_ROLE).param(homeAffairs.value()).update()))
        .isOne();
  }

  @Test
  void takesAwayNoRoleOutOfReach() {
    String take = "delete from identity.role_grant where unit_id = ?";
    assertThat(as("hoa.vpub", () -> jdbc.sql(take).param(homeAffairs.value()).update())).isZero();
    assertThat(as("quantri", () -> jdbc.sql(take).param(homeAffairs.value()).update()))
        .isPositive();
  }

  @Test
  void countsTheProvinceForAnOfficerAndNarrowsAgain() {
    assertThat(
            as("hoa.vpub", () -> List.of(boundary.wholeProvince(this::assignments), assignments())))
        .containsExactly(8, 4);
    assertThat(as("hoa.vpub", this::assignmentsAfterAFailure)).isEqualTo(4);
  }

  @Test
  void countsNoProvinceOutsideOfATransaction() {
    assertThatThrownBy(() -> boundary.wholeProvince(this::assignments))
        .isInstanceOf(IllegalStateException.class);
  }

  /// Figures of all units go out here and nowhere else: how a plan stands by task and by unit, and
  /// how far the lead is, for a unit the plan names as its helper. Exemplars are no figures: the
  /// words of an approved unit plan, a published decision, without its people and budgets.
  /// An amendment and a plan that fulfils a task concern every unit of the plan, whoever puts them
  /// in force; who may do that was asked before.
  @Test
  void opensTheProvinceInFewPlacesOnly() {
    assertThat(
            new ClassFileImporter()
                .importPackages("org.openpar").stream()
                    .flatMap(type -> type.getAccessesFromSelf().stream())
                    .filter(access -> access.getTarget().getName().equals("wholeProvince"))
                    .map(JavaAccess::getOriginOwner)
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "Amendments",
            "ComputedFacts",
            "Cooperations",
            "Exemplars",
            "Fulfilments",
            "UnitBoundaryTests",
            "UnitPlanAmendments");
  }

  private int assignmentsAfterAFailure() {
    assertThatThrownBy(
            () ->
                boundary.wholeProvince(
                    () -> {
                      throw new IllegalStateException("in between");
                    }))
        .hasMessage("in between");
    return assignments();
  }

  private void refuses(String username, Supplier<Integer> deed) {
    assertThatThrownBy(() -> as(username, deed))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private int assignmentsOfThis() {
    return Objects.requireNonNull(transaction.execute(open -> assignments()));
  }

  private int assignments() {
    return jdbc.sql(COUNT).param(plan).query(Integer.class).single();
  }

  private int steps() {
    return jdbc.sql("select count(*) from execution.progress where assignment_id = any(?)")
        .param(
            owner
                .sql("select id from execution.assignment where plan_id = ?")
                .param(plan)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  /// Signed in as somebody, in a transaction that leaves nothing behind.
  private <T> T as(String username, Supplier<T> work) {
    UserDetails who = users.loadUserByUsername(username);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
    try {
      return Objects.requireNonNull(
          transaction.execute(
              open -> {
                open.setRollbackOnly();
                return work.get();
              }));
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static List<String> excepted() throws IOException {
    return new ClassPathResource("structure/tables-not-bound-to-units.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", 2))
        .filter(line -> line[1].length() > 20)
        .map(line -> line[0])
        .toList();
  }
}
