package org.openpar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Cast;
import org.openpar.organization.Units;
import org.openpar.testing.OpenParTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// R-05 for the database: each policy dropped, opened and shut, each table left unbound, one at a
/// time. What the roles then see and may write must differ, or nobody would notice.
@OpenParTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class UnitBoundaryMutationTests {

  /// One table of each kind: it knows its unit; its writing alone is bound; it hangs on another.
  /// Every other bound table must be bound by the very same words.
  private static final List<String> PATTERNS =
      List.of("execution.assignment", "identity.role_grant", "execution.progress");

  private static final String POLICIES =
      """
      select polrelid::regclass::text, polname, coalesce(pg_get_expr(polqual, polrelid), ''),
             coalesce(pg_get_expr(polwithcheck, polrelid), ''), relrowsecurity, relforcerowsecurity
        from pg_policy join pg_class c on c.oid = polrelid
       order by 1, 2
      """;
  private static final String THINGS =
      """
      insert into execution.task_brief (task_id, plan_id, year, position, code, area_position,
                                        area_code, area_title, text, folded)
      values ('%1$s', '%1$s', 2018, 1, '1', 1, 'I', 'x', 'x', 'x');
      insert into execution.assignment (id, version, plan_id, task_id, unit_id, number, label,
                                        regular, state, evidence, changed_on)
      select gen_random_uuid(), 1, '%1$s', '%1$s', unit, 1, '', false, 'NOT_STARTED', 0, '2018-01-01'
        from unnest(array['%1$s', '%2$s']::uuid[]) unit;
      insert into execution.progress (assignment_id, at, day, kind, state_after, evidence_after,
                                      person_id, person_name, unit_name)
      select id, now(), '2018-10-15', 'REPORTED', 'IN_PROGRESS', 0, id, 'x', 'x'
        from execution.assignment where plan_id = '%1$s'
      """;

  private final Connection everything;
  private final String own;
  private final String foreign;

  UnitBoundaryMutationTests(Environment environment, Units units) throws SQLException {
    String url = environment.getRequiredProperty("openpar.db-url");
    this.everything = DriverManager.getConnection(url + "?user=postgres");
    this.own = Cast.unit(units, "vpub").value().toString();
    this.foreign = Cast.unit(units, "snv-1").value().toString();
  }

  @BeforeEach
  void begin() throws SQLException {
    everything.setAutoCommit(false);
    execute(THINGS.formatted(own, foreign));
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    everything.rollback();
    everything.close();
  }

  @Test
  void noticesEveryPolicyThatIsGoneOrBent() throws SQLException {
    Map<String, String> right = probes();
    Map<String, String> mutants = mutants();
    List<String> unnoticed = new ArrayList<>();
    for (var mutant : mutants.entrySet()) {
      Savepoint before = everything.setSavepoint();
      execute(mutant.getValue());
      if (probes().equals(right)) {
        unnoticed.add(mutant.getKey());
      }
      everything.rollback(before);
    }

    assertThat(right)
        .containsEntry("openpar_app {own} reads execution.assignment", "1")
        .containsEntry("openpar_app {} reads execution.assignment", "0");
    assertThat(mutants).hasSizeGreaterThan(15);
    assertThat(unnoticed).as("add to the probes what of these would be seen or written").isEmpty();
  }

  @Test
  void bindsEveryOtherTableByTheSameWords() throws SQLException {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (List<String> policy : rows(POLICIES)) {
      words
          .computeIfAbsent(policy.getFirst(), table -> new TreeSet<>())
          .add(
              "%s using %s check %s enabled %s forced %s"
                  .formatted(
                      policy.get(1),
                      nameless(policy.get(2)),
                      nameless(policy.get(3)),
                      policy.get(4),
                      policy.get(5)));
    }
    List<Set<String>> patterns =
        PATTERNS.stream().map(table -> words.getOrDefault(table, Set.of())).toList();

    assertThat(patterns).doesNotContain(Set.of()).doesNotHaveDuplicates();
    assertThat(words)
        .as("bind a table by identity.bind_to_units or identity.bind_to_owner")
        .allSatisfy((table, said) -> assertThat(patterns).as(table).contains(said));
  }

  /// Without the names of the column and of the table it hangs on.
  private static String nameless(String expression) {
    return expression
        .replaceAll("\\(\\w+ = ANY", "(unit = ANY")
        .replaceAll("FROM [\\w.]+ owner", "FROM its owner")
        .replaceAll("owner\\.id = [\\w.]+", "owner.id = its");
  }

  private Map<String, String> mutants() throws SQLException {
    Map<String, String> mutants = new LinkedHashMap<>();
    for (String name : PATTERNS) {
      mutants.put(name + " unbound", "alter table " + name + " disable row level security");
      mutants.put(name + " not forced", "alter table " + name + " no force row level security");
    }
    for (List<String> policy : rows(POLICIES)) {
      if (PATTERNS.contains(policy.getFirst())) {
        String name = policy.get(1) + " on " + policy.get(0);
        mutants.put(name + " dropped", "drop policy " + name);
        bend(mutants, name, "using", policy.get(2));
        bend(mutants, name, "with check", policy.get(3));
      }
    }
    return mutants;
  }

  private static void bend(
      Map<String, String> mutants, String policy, String clause, String condition) {
    if (!condition.isEmpty() && !condition.equals("true")) {
      mutants.put(
          policy + " " + clause + " true", "alter policy " + policy + " " + clause + " (true)");
    }
    if (!condition.isEmpty()) {
      mutants.put(
          policy + " " + clause + " false", "alter policy " + policy + " " + clause + " (false)");
    }
  }

  /// What each role sees and may write, by reach.
  private Map<String, String> probes() throws SQLException {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String role : List.of("openpar_app", "openpar_owner")) {
      for (String reach : List.of("", "{" + own + "}", "*")) {
        for (String name : PATTERNS) {
          ask(answers, role, reach, "reads " + name, "select count(*) from " + name + only(name));
        }
        for (var write : writes().entrySet()) {
          ask(answers, role, reach, write.getKey(), write.getValue());
        }
      }
    }
    return answers;
  }

  /// The rows of this test and not those of others.
  private String only(String table) {
    return switch (table) {
      case "execution.assignment" -> " where plan_id = '" + own + "'";
      case "execution.progress" -> " where person_name = 'x'";
      default -> "";
    };
  }

  private Map<String, String> writes() {
    String ofForeign =
        "(select id from tests_assignment where unit_id = '" + foreign + "' limit 1)";
    Map<String, String> writes = new LinkedHashMap<>();
    writes.put(
        "moves an assignment",
        "update execution.assignment set unit_id = '%s', number = 2 where unit_id = '%s' and plan_id = '%s'"
            .formatted(foreign, own, own));
    writes.put(
        "changes assignments",
        "update execution.assignment set label = 'x' where plan_id = '" + own + "'");
    writes.put(
        "speaks for a foreign unit",
        "insert into execution.progress (assignment_id, at, day, kind, state_after, evidence_after,"
            + " person_id, person_name, unit_name) values ("
            + ofForeign
            + ", now(), '2018-10-15',"
            + " 'REPORTED', 'IN_PROGRESS', 0, gen_random_uuid(), 'y', 'y')");
    writes.put(
        "lays work on a foreign unit",
        "insert into execution.assignment (id, version, plan_id, task_id, unit_id, number, label,"
            + " regular, state, evidence, changed_on) values (gen_random_uuid(), 1, '"
            + own
            + "', '"
            + own
            + "', '"
            + foreign
            + "', 9, '', false, 'NOT_STARTED', 0, '2018-01-01')");
    writes.put(
        "gives a role",
        "insert into identity.role_grant (account_id, role, unit_id) select id, 'COORDINATOR', '"
            + foreign
            + "' from identity.account where username = 'hoa.vpub'");
    writes.put("changes roles", "update identity.role_grant set valid_to = '2030-01-01'");
    writes.put(
        "moves a role",
        "update identity.role_grant set unit_id = '%s' where unit_id = '%s' and role = 'UNIT_HEAD'"
            .formatted(foreign, own));
    writes.put("takes roles", "delete from identity.role_grant");
    return writes;
  }

  private void ask(Map<String, String> answers, String role, String reach, String what, String sql)
      throws SQLException {
    Savepoint before = everything.setSavepoint();
    String as = role + " " + reach.replace(own, "own") + (reach.isEmpty() ? "{} " : " ") + what;
    try (Statement statement = everything.createStatement()) {
      statement.execute(
          "create temp table tests_assignment as select id, unit_id from execution.assignment"
              + " where plan_id = '"
              + own
              + "'; grant select on tests_assignment to public");
      statement.execute("set local role " + role);
      statement.execute("set local app.reach = '" + reach + "'");
      boolean rows = statement.execute(sql);
      answers.put(as, rows ? single(statement.getResultSet()) : "" + statement.getUpdateCount());
    } catch (SQLException refused) {
      answers.put(as, refused.getSQLState());
    }
    everything.rollback(before);
  }

  private static String single(ResultSet row) throws SQLException {
    row.next();
    return row.getString(1);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = everything.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = everything.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          columns.add(row.getString(column));
        }
        rows.add(columns);
      }
    }
    return rows;
  }
}
