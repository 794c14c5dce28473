package org.openpar.matrix;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A district with one thing in every state, and at every place around it a person of each role.
final class World {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
  private static final String DISTRICT = "gso-125";
  private static final String OTHER_DISTRICT = "gso-116";

  private final JdbcClient owner;
  private final Map<Place, UnitId> units = new EnumMap<>(Place.class);
  private final Map<String, Map<String, String>> things = new HashMap<>();

  World(JdbcClient owner, Units register, People people, Accounts accounts) {
    this.owner = owner;
    UnitMap map = register.on(TODAY);
    Unit district = byKey(map, DISTRICT);
    Unit other = byKey(map, OTHER_DISTRICT);
    units.put(Place.OWN, district.id());
    units.put(Place.SUPERIOR, district.parent());
    units.put(Place.SUBORDINATE, under(map, district));
    units.put(Place.SIBLING, other.id());
    units.put(Place.FOREIGN, under(map, other));
    for (Role role : Role.values()) {
      for (Place place : Place.values()) {
        UnitId unit = units.get(place);
        PersonId person =
            people.employ(role + " " + place, "Chuyên viên", unit, null, LocalDate.of(2017, 1, 1));
        accounts.open(
            person,
            username(role, place),
            username(role, place) + "@sonla.gov.vn",
            "mot-mat-khau-dai",
            List.of(new Grant(role, unit)));
      }
    }
    makeThings();
  }

  static String username(Role role, Place place) {
    return (role + "." + place).toLowerCase(java.util.Locale.ROOT);
  }

  /// What stands in an address that leads to the thing of this kind in this state.
  Map<String, String> thing(Kind kind, String state) {
    return things.get(kind + state);
  }

  /// What stands in an address that leads nowhere.
  static Map<String, String> missing() {
    return Map.of(
        "assignment", NOBODY,
        "file", NOBODY,
        "plan", NOBODY,
        "task", NOBODY,
        "field", "deadline",
        "area", "1",
        "unit", NOBODY);
  }

  private void makeThings() {
    UUID file = file();
    things.put(Kind.NOTHING.toString(), Map.of());
    things.put(Kind.UNIT.toString(), Map.of("unit", units.get(Place.OWN).value().toString()));
    for (String state : Kind.PLAN.states()) {
      UUID plan = plan(file);
      UUID task = task(plan);
      owner
          .sql(
              """
              update plan.plan set state = :state,
                     issued_at = case when :state = 'ISSUED' then now() end,
                     issued_by = case when :state = 'ISSUED' then 'Trần Thị Hà' end
               where id = :plan
              """)
          .param("state", state)
          .param("plan", plan)
          .update();
      things.put(
          Kind.PLAN + state,
          Map.of("plan", plan.toString(), "task", task.toString(), "field", "deadline", "area", "1"));
      if (state.equals("ISSUED")) {
        layOnTheDistrict(plan, task, file);
      }
    }
  }

  private UUID file() {
    String sha256 = "0".repeat(64);
    UUID id = UUID.randomUUID();
    owner
        .sql("insert into documents.stored_content (sha256, content) values (?, 'x')")
        .param(sha256)
        .update();
    owner
        .sql(
            """
            insert into documents.stored_file (id, name, media_type, size, sha256, stored_at)
            values (?, 'tep.txt', 'text/plain', 1, ?, now())
            """)
        .params(id, sha256)
        .update();
    return id;
  }

  private UUID plan(UUID file) {
    UUID id = UUID.randomUUID();
    owner
        .sql(
            """
            insert into plan.plan (id, version, year, title, number, issued_on, issuer, signer_name,
                   file_id, file_name, key_tasks, targets, problems, state, drafted_at, drafted_by)
            values (?, 1, 2018, 'Kế hoạch', ?, '2017-12-28', 'UBND tỉnh', 'Lê Hồng Minh', ?,
                    'ke-hoach.docx', '{}', '{}', '{}', 'DRAFT', now(), 'Trần Thị Hà')
            """)
        .params(id, things.size() + "/QĐ-UBND", file)
        .update();
    owner
        .sql("insert into plan.area (plan_id, position, code, title) values (?, 1, 'I', 'Chung')")
        .param(id)
        .update();
    return id;
  }

  private UUID task(UUID plan) {
    UUID id = UUID.randomUUID();
    owner
        .sql(
            """
            insert into plan.task (id, version, plan_id, position, area, code, text, due_kind, dues,
                                   source_table, source_row)
            values (?, 1, ?, 1, 1, '1', 'Rà soát thủ tục', 'DATE', '{2018-09-15}', 1, 1)
            """)
        .params(id, plan)
        .update();
    owner
        .sql(
            """
            insert into plan.party (task_id, position, role, words, unit_id, excepted)
            values (?, 0, 'LEAD', 'UBND huyện Mai Sơn', ?, '{}')
            """)
        .params(id, units.get(Place.OWN).value())
        .update();
    return id;
  }

  private void layOnTheDistrict(UUID plan, UUID task, UUID file) {
    owner
        .sql(
            """
            insert into execution.task_brief (task_id, plan_id, year, position, code, area_position,
                                              area_code, area_title, text, folded)
            values (?, ?, 2018, 1, '1', 1, 'I', 'Chung', 'Rà soát thủ tục', 'ra soat thu tuc')
            """)
        .params(task, plan)
        .update();
    owner
        .sql("insert into execution.task_coordinator (task_id, unit_id) values (?, ?)")
        .params(task, units.get(Place.OWN).value())
        .update();
    things.put(Kind.HELP.toString(), Map.of("task", task.toString()));
    for (String state : Kind.ASSIGNMENT.states()) {
      UUID assignment = assignment(plan, task, state);
      UUID evidence = evidence(assignment, file);
      things.put(
          Kind.ASSIGNMENT + state,
          Map.of("assignment", assignment.toString(), "file", evidence.toString()));
    }
  }

  private UUID assignment(UUID plan, UUID task, String state) {
    UUID id = UUID.randomUUID();
    owner
        .sql(
            """
            insert into execution.assignment (id, version, plan_id, task_id, unit_id, number, label,
                   due, regular, state, completed_on, submitted_by, verified_by, reason, evidence,
                   changed_on)
            values (:id, 1, :plan, :task, :unit, :number, '', '2018-09-15', false, :state,
                    case when :state in ('AWAITING_APPROVAL', 'AWAITING_VERIFICATION', 'COMPLETED')
                         then date '2018-09-10' end,
                    case when :state in ('AWAITING_APPROVAL', 'AWAITING_VERIFICATION', 'COMPLETED')
                         then gen_random_uuid() end,
                    case when :state = 'COMPLETED' then gen_random_uuid() end,
                    case when :state in ('SENT_BACK', 'UNSATISFACTORY') then 'Thiếu' end,
                    1, '2018-09-10')
            """)
        .param("id", id)
        .param("plan", plan)
        .param("task", task)
        .param("unit", units.get(Place.OWN).value())
        .param("number", things.size())
        .param("state", state)
        .update();
    return id;
  }

  private UUID evidence(UUID assignment, UUID file) {
    UUID id = UUID.randomUUID();
    owner
        .sql(
            """
            insert into execution.evidence (id, assignment_id, file_id, file_name, size, added_on,
                                            added_by)
            values (?, ?, ?, 'tep.txt', 1, '2018-09-01', 'x')
            """)
        .params(id, assignment, file)
        .update();
    return id;
  }

  private static Unit byKey(UnitMap map, String key) {
    return map.units().stream().filter(unit -> unit.key().equals(key)).findFirst().orElseThrow();
  }

  private static UnitId under(UnitMap map, Unit upper) {
    return map.units().stream()
        .filter(unit -> upper.id().equals(unit.parent()))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
