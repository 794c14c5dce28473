package org.openpar.matrix;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroups;
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
  private final People people;
  private final Accounts accounts;
  private final Map<Place, UnitId> units = new EnumMap<>(Place.class);
  private final Map<String, Map<String, String>> things = new HashMap<>();

  World(JdbcClient owner, Units register, People people, Accounts accounts) {
    this.owner = owner;
    this.people = people;
    this.accounts = accounts;
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
        open(username(role, place), role, units.get(place));
      }
    }
    makeThings();
  }

  private UUID open(String username, Role role, UnitId unit) {
    PersonId person = people.employ(username, "Chuyên viên", unit, null, LocalDate.of(2017, 1, 1));
    return accounts
        .open(
            person,
            username,
            username + "@sonla.gov.vn",
            "mot-mat-khau-dai",
            List.of(new Grant(role, unit)))
        .value();
  }

  static String username(Role role, Place place) {
    return (role + "." + place).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What stands in an address that leads to the thing of this kind in this state.
  Map<String, String> thing(Kind kind, String state) {
    return things.get(kind + state);
  }

  /// What stands in an address that leads nowhere.
  static String missing(String variable) {
    return switch (variable) {
      case "field" -> "deadline";
      case "area", "step" -> "1";
      case "kind" -> "don-vi";
      default -> NOBODY;
    };
  }

  private void makeThings() {
    UUID file = file();
    things.put(Kind.NOTHING.toString(), Map.of());
    things.put(Kind.UNIT.toString(), Map.of("unit", units.get(Place.OWN).value().toString()));
    things.put(
        Kind.HISTORY.toString(),
        Map.of("kind", "don-vi", "id", units.get(Place.OWN).value().toString()));
    makePeople(file);
    for (String state : Kind.PLAN.states()) {
      UUID plan = plan(file);
      UUID task = task(plan);
      UUID waiting = waitingTask(plan);
      owner
          .sql(
              """
              update plan.plan set state = :state,
                     year = case :state when 'CLOSED' then 2016 when 'ISSUED' then 2017 else year end,
                     issued_at = case when :state in ('ISSUED', 'CLOSED') then now() end,
                     issued_by = case when :state in ('ISSUED', 'CLOSED') then 'Trần Thị Hà' end
               where id = :plan
              """)
          .param("state", state)
          .param("plan", plan)
          .update();
      things.put(
          Kind.PLAN + state,
          Map.of(
              "plan", plan.toString(), "task", task.toString(), "field", "deadline", "area", "1"));
      if (state.equals("ISSUED")) {
        things.put(Kind.REPORT.toString(), Map.of("report", report(plan).toString()));
        layOnTheDistrict(plan, task, file);
        recordWhatItWaitsFor(plan, waiting, file);
        Kind.UNIT_PLAN.states().forEach(of -> things.put(Kind.UNIT_PLAN + of, unitPlan(of, file)));
      }
    }
  }

  /// A plan the district owes, each for another plan of the province.
  private Map<String, String> unitPlan(String state, UUID file) {
    UUID id = UUID.randomUUID();
    UUID unit = units.get(Place.OWN).value();
    UUID plan = plan(file);
    UUID given = task(plan);
    owner
        .sql(
            "update plan.plan set state = 'ISSUED', issued_at = now(), issued_by = 'x' where id = ?")
        .param(plan)
        .update();
    owner
        .sql(
            """
            insert into cascade.unit_plan (id, version, plan_id, unit_id, year, due_on, state, number,
                   issued_on, signer, file_id, file_name, submissions, submitted_on, withdrawals, reason)
            values (:id, 1, :plan, :unit, 2018, '2018-01-20', :state, '1/QĐ-UBND',
                    '2018-01-10', 'Lò Văn A', :file, 'tep.txt', 1, '2018-01-10',
                    case when :state = 'WITHDRAWN' then 1 else 0 end,
                    case when :state = 'RETURNED' then 'Thiếu' end)
            """)
        .param("id", id)
        .param("plan", plan)
        .param("unit", unit)
        .param("state", state)
        .param("file", file)
        .update();
    owner
        .sql(
            """
            insert into cascade.submission (unit_plan_id, ordinal, submitted_on, submitted_by, number,
                   issued_on, signer, file_id)
            values (?, 1, '2018-01-10', 'Lò Văn A', '1/QĐ-UBND', '2018-01-10', 'Lò Văn A', ?)
            """)
        .params(id, file)
        .update();
    UUID task = UUID.randomUUID();
    owner
        .sql(
            """
            insert into cascade.unit_task (id, version, unit_plan_id, unit_id, task_id, part, position,
                   area_position, area_code, area_title, code, text)
            values (?, 1, ?, ?, ?, 'LEAD', 1, 1, 'I', 'Chung', '1', 'Rà soát')
            """)
        .params(task, id, unit, given)
        .update();
    return Map.of("unitPlan", id.toString(), "unitTask", task.toString(), "area", "1");
  }

  private UUID report(UUID plan) {
    UUID id = UUID.randomUUID();
    owner
        .sql(
            """
            insert into reporting.produced (id, plan_id, day, made_at, made_by, figures, digest)
            values (?, ?, date '2018-10-15', now(), 'Trần Thị Hà', '{}', ?)
            """)
        .params(id, plan, "0".repeat(64))
        .update();
    return id;
  }

  /// Somebody of the district with an account, a role, a power lent to him, a post, a leave.
  private void makePeople(UUID file) {
    UUID unit = units.get(Place.OWN).value();
    UUID account = open("nguoi.khac", Role.UNIT_OFFICER, units.get(Place.OWN));
    UUID person = one("select person_id from identity.account where id = ?", account);
    UUID grant = one("select id from identity.role_grant where account_id = ?", account);
    UUID post = one("select establishment_id from organization.post where person_id = ?", person);
    open("nguoi.uy-quyen", Role.UNIT_HEAD, units.get(Place.OWN));
    UUID lent =
        one(
            """
            select g.id from identity.role_grant g join identity.account a on a.id = g.account_id
             where a.username = ?
            """,
            "nguoi.uy-quyen");
    UUID review = UUID.randomUUID();
    thing(
        Kind.SESSION,
        "session",
        made(
            """
            insert into identity.login_session (id, key_hash, account_id, created_at, last_seen_at,
                                                idle_seconds)
            values (?, ''::bytea, ?, now(), now(), 900)
            """,
            account));
    thing(
        Kind.PASSKEY,
        "passkey",
        made(
            """
            insert into identity.passkey (id, account_id, label, credential_id, public_key,
                                          signature_count, verifies_user, backup_eligible,
                                          backed_up, created_at, last_used_at)
            values (?, ?, 'Khóa', ''::bytea, ''::bytea, 0, true, false, false, now(), now())
            """,
            account));
    thing(Kind.ACCOUNT, "account", account);
    thing(Kind.GRANT, "grant", grant);
    thing(
        Kind.DELEGATION,
        "delegation",
        made(
            """
            insert into identity.delegation (id, grant_id, delegate_id, valid_from, valid_to, basis,
                                             given_at)
            values (?, ?, ?, '2018-10-01', '2018-12-31', 'Giấy ủy quyền', now())
            """,
            lent,
            account));
    owner
        .sql(
            """
            insert into identity.review (id, opened_at, opened_on, due_on)
            values (?, now(), '2018-10-01', '2018-12-31')
            """)
        .param(review)
        .update();
    made(
        """
        insert into identity.review_line (id, review_id, unit_id, account_id, grant_id)
        values (?, ?, ?, ?, ?)
        """,
        review,
        unit,
        account,
        grant);
    thing(Kind.REVIEW, "review", review);
    things.put(
        Kind.REVIEW_OF_UNIT.toString(),
        Map.of("review", review.toString(), "unit", unit.toString()));
    UUID absence =
        made(
            """
            insert into organization.absence (id, person_id, valid_from, valid_to, reason)
            values (?, ?, '2018-11-01', '2018-11-02', 'LEAVE')
            """,
            person);
    things.put(
        Kind.PERSON.toString(),
        Map.of(
            "person", person.toString(), "absence", absence.toString(), "post", post.toString()));
    thing(Kind.POST, "post", post);
    thing(
        Kind.HANDOVER,
        "handover",
        made(
            """
            insert into directory.handover (id, person_id, unit_id, title, last_day, made_at, made_by,
                                            file_id)
            values (?, ?, ?, 'Chuyên viên', '2018-10-01', now(), 'x', ?)
            """,
            person,
            unit,
            file));
    thing(
        Kind.INTAKE,
        "intake",
        made(
            """
            insert into directory.intake (id, kind, file_id, by_id, at)
            values (?, 'PEOPLE', ?, ?, now())
            """,
            file,
            account));
    things.put(Kind.GROUP.toString(), Map.of("group", UnitGroups.listAll().getFirst().code()));
    thing(Kind.OWN_GROUP, "group", UUID.randomUUID());
    things.put(
        Kind.UNIT_SHEET.toString(),
        Map.of("unitPlan", UUID.randomUUID().toString(), "sheet", file.toString()));
    things.put(
        Kind.ROUND.toString(),
        Map.of("round", UUID.randomUUID().toString(), "asked", UUID.randomUUID().toString()));
    thing(
        Kind.REORGANIZATION,
        "reorganization",
        one("select id from organization.reorganization where position > ? limit 1", -1));
  }

  private void thing(Kind kind, String variable, UUID id) {
    things.put(kind.toString(), Map.of(variable, id.toString()));
  }

  private UUID one(String sql, Object parameter) {
    return owner.sql(sql).param(parameter).query(UUID.class).single();
  }

  /// Inserts a row; its id comes first.
  private UUID made(String sql, Object... more) {
    UUID id = UUID.randomUUID();
    owner.sql(sql).params(Stream.concat(Stream.of(id), Stream.of(more)).toArray()).update();
    return id;
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
    owner
        .sql(
            """
            insert into plan.signed_copy (plan_id, file_id, at, person_id, person_name)
            values (?, ?, now(), ?, 'Trần Thị Hà')
            """)
        .params(id, file, UUID.randomUUID())
        .update();
    return id;
  }

  private UUID task(UUID plan) {
    UUID id = UUID.randomUUID();
    owner
        .sql(
            """
            insert into plan.task (id, line_id, version, plan_id, position, area, code, text, due_kind,
                                   dues, source_table, source_row)
            values (?, ?, 1, ?, 1, 1, '1', 'Rà soát thủ tục', 'DATE', '{2018-09-15}', 1, 1)
            """)
        .params(id, id, plan)
        .update();
    lead(id);
    return id;
  }

  private void lead(UUID task) {
    owner
        .sql(
            """
            insert into plan.party (task_id, position, role, words, unit_id, excepted)
            values (?, 0, 'LEAD', 'UBND huyện Mai Sơn', ?, '{}')
            """)
        .params(task, units.get(Place.OWN).value())
        .update();
  }

  private UUID waitingTask(UUID plan) {
    UUID id = UUID.randomUUID();
    owner
        .sql(
            """
            insert into plan.task (id, line_id, version, plan_id, position, area, code, text,
                                   deadline, due_kind, dues, source_table, source_row)
            values (?, ?, 1, ?, 2, 1, '2', 'Sắp xếp đầu mối', 'Sau khi có văn bản của TW',
                    'CONDITIONAL', '{}', 1, 2)
            """)
        .params(id, id, plan)
        .update();
    lead(id);
    return id;
  }

  private void recordWhatItWaitsFor(UUID plan, UUID task, UUID file) {
    owner
        .sql(
            """
            insert into execution.task_brief (task_id, plan_id, year, position, code, area_position,
                                              area_code, area_title, text, folded)
            values (?, ?, 2018, 2, '2', 1, 'I', 'Chung', 'Sắp xếp đầu mối', 'sap xep dau moi')
            """)
        .params(task, plan)
        .update();
    long step =
        owner
            .sql(
                """
                insert into execution.occurrence (task_id, step, happened_on, due, document_number,
                       document_date, file_id, file_name, at, day, person_id, person_name)
                values (?, 'RECORDED', '2018-10-01', '2018-10-31', '44/CV-BNV', '2018-10-01', ?,
                        'tep.txt', now(), '2018-10-02', gen_random_uuid(), 'Trần Thị Hà')
                returning number
                """)
            .params(task, file)
            .query(Long.class)
            .single();
    things.put(
        Kind.WAITING_TASK.toString(),
        Map.of("waiting", task.toString(), "step", Long.toString(step)));
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
