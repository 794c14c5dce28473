package org.openpar.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openpar.directory.model.PersonField;
import org.openpar.directory.model.UnitField;
import org.openpar.documents.Column;
import org.openpar.documents.SheetWriter;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.OtherNames;
import org.openpar.organization.OwnGroups;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.PostRank;
import org.openpar.organization.Posts;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitGroupId;
import org.openpar.organization.UnitGroups;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.web.PlanFiles;
import org.openpar.testing.TestDatabase;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/// A district with one thing in every state, and at every place around it a person of each role.
@TestComponent
@Lazy
final class World {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  static final String PASSWORD = "mot-mat-khau-dai";
  static final String NOBODY = "00000000-0000-7000-8000-000000000000";
  private static final String DISTRICT = "gso-125";
  private static final String OTHER_DISTRICT = "gso-116";
  /// It goes on as part of another in 2025.
  private static final String ENDING = "bdt";

  private final JdbcClient owner;
  private final People people;
  private final Posts posts;
  private final OwnGroups groups;
  private final Accounts accounts;
  private final MockMvc mvc;
  private final Map<String, UserDetails> signedIn = new HashMap<>();
  private final Map<String, Map<String, String>> persons = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final Map<String, String> others = new HashMap<>();
  private final Map<String, UUID> files = new HashMap<>();
  private final Map<Place, UnitId> units = new EnumMap<>(Place.class);
  private final Map<String, Map<String, String>> things = new HashMap<>();

  World(
      Environment environment,
      Units register,
      People people,
      Posts posts,
      OwnGroups groups,
      OtherNames names,
      Accounts accounts,
      MockMvc mvc,
      UserDetailsService users)
      throws Exception {
    this.owner = TestDatabase.owner(environment);
    this.people = people;
    this.posts = posts;
    this.groups = groups;
    this.accounts = accounts;
    this.mvc = mvc;
    UnitMap map = register.on(TODAY);
    Unit district = byKey(map, DISTRICT);
    Unit other = byKey(map, OTHER_DISTRICT);
    units.put(Place.OWN, district.id());
    units.put(Place.SUPERIOR, district.parent());
    units.put(Place.SUBORDINATE, under(map, district));
    units.put(Place.SIBLING, other.id());
    units.put(Place.FOREIGN, under(map, other));
    names.give(district.id(), "Cơ quan đã ghi", null, null, "");
    shared.put("endingUnit", byKey(map, ENDING).id().value().toString());
    for (Role role : Role.values()) {
      for (Place place : Place.values()) {
        UUID account = open(username(role, place), role, units.get(place));
        signedIn.put(username(role, place), users.loadUserByUsername(username(role, place)));
        persons.put(username(role, place), new HashMap<>(Map.of("myAccount", account.toString())));
      }
    }
    drawSheets(map);
    makeThings();
    describePersons();
    for (String state : Kind.UNIT_SHEET.states()) {
      sheet(state);
    }
    settleTheNeighbours();
  }

  private UUID open(String username, Role role, UnitId unit) {
    PersonId person = people.employ(username, "Chuyên viên", unit, null, LocalDate.of(2017, 1, 1));
    return accounts
        .open(
            person, username, username + "@sonla.gov.vn", PASSWORD, List.of(new Grant(role, unit)))
        .value();
  }

  static String username(Role role, Place place) {
    return (role + "." + place).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  UserDetails who(Role role, Place place) {
    return Objects.requireNonNull(signedIn.get(username(role, place)));
  }

  /// What stands in an address, and in a form, that leads to the thing of this kind in this state;
  /// beside it what this person has of his own and what is there for all.
  Map<String, String> thing(Kind kind, String state, String username) {
    Map<String, String> all = nothing(username);
    all.putAll(
        things.getOrDefault(kind + state, things.getOrDefault(kind + state + username, Map.of())));
    return all;
  }

  /// The same for an address that leads nowhere.
  Map<String, String> nothing(String username) {
    Map<String, String> all = new HashMap<>(shared);
    all.putAll(persons.get(username));
    return all;
  }

  /// Something of the kind a form calls by this name that belongs to others, or elsewhere.
  String ofOthers(String name) {
    return Objects.requireNonNull(others.get(name), name);
  }

  /// The name of nothing, for what a form calls by this name.
  static String ofNobody(String name) {
    return switch (name) {
      case "someone" -> "khong.co.ai";
      case "step", "draftChange" -> "1999999999";
      default -> NOBODY;
    };
  }

  /// The file a form calls by this name.
  byte[] content(String name, Map<String, String> thing) {
    return name.equals("can-bo.xlsx")
        ? contents.get(name + thing.get("myUnit"))
        : contents.getOrDefault(Form.filled(name, thing), new byte[] {'a'});
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
    UUID file = file("tep.txt", new byte[] {'x'});
    files.put("tep.txt", file);
    things.put(Kind.NOTHING.toString(), Map.of());
    for (Kind kind : List.of(Kind.UNIT, Kind.KEPT_UNIT)) {
      things.put(kind.toString(), Map.of("unit", units.get(Place.OWN).value().toString()));
    }
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
              "plan",
              plan.toString(),
              "task",
              task.toString(),
              "field",
              "deadline",
              "area",
              "1",
              "unit",
              units.get(Place.OWN).value().toString()));
      if (state.equals("ISSUED")) {
        things.put(Kind.REPORT.toString(), Map.of("report", report(plan).toString()));
        shared.put("issuedPlan", plan.toString());
        shared.put("issuedTask", task.toString());
        layOnTheDistrict(plan, task, file);
        recordWhatItWaitsFor(plan, waiting, file);
        Kind.UNIT_PLAN.states().forEach(of -> things.put(Kind.UNIT_PLAN + of, unitPlan(of, file)));
      }
    }
  }

  /// A plan the district owes, each for another plan of the province.
  private Map<String, String> unitPlan(String state, UUID file) {
    UUID plan = plan(file);
    UUID given = task(plan);
    owner
        .sql(
            "update plan.plan set state = 'ISSUED', issued_at = now(), issued_by = 'x' where id = ?")
        .param(plan)
        .update();
    UUID id = unitPlan(plan, given, units.get(Place.OWN).value(), state, file);
    Map<String, String> thing = new HashMap<>();
    thing.put("unitPlan", id.toString());
    thing.put(
        "unitTask", one("select id from cascade.unit_task where unit_plan_id = ?", id).toString());
    thing.put("area", "1");
    exemplar(plan, given, file, thing);
    if (state.equals("ISSUED")) {
      things.put(
          Kind.HANDED_IN + state, Map.of("issuedPlan", plan.toString(), "handedIn", id.toString()));
    }
    return thing;
  }

  private UUID unitPlan(UUID plan, UUID given, UUID unit, String state, UUID file) {
    UUID id = UUID.randomUUID();
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
    made(
        """
        insert into cascade.unit_task (id, version, unit_plan_id, unit_id, task_id, part, position,
               area_position, area_code, area_title, code, text)
        values (?, 1, ?, ?, ?, 'LEAD', 1, 1, 'I', 'Chung', '1', 'Rà soát')
        """,
        id,
        unit,
        given);
    return id;
  }

  /// The approved plan of the neighbour, from which rows may be taken.
  private void exemplar(UUID plan, UUID given, UUID file, Map<String, String> thing) {
    UUID unit = units.get(Place.SIBLING).value();
    UUID id =
        made(
            """
            insert into cascade.unit_plan (id, version, plan_id, unit_id, year, due_on, state, number,
                   issued_on, signer, file_id, file_name, submissions, submitted_on, withdrawals)
            values (?, 1, ?, ?, 2018, '2018-01-20', 'APPROVED', '2/QĐ-UBND', '2018-01-10', 'Cầm B', ?,
                    'tep.txt', 1, '2018-01-10', 0)
            """,
            plan,
            unit,
            file);
    owner
        .sql(
            """
            insert into cascade.submission (unit_plan_id, ordinal, submitted_on, submitted_by, number,
                   issued_on, signer, file_id)
            values (?, 1, '2018-01-10', 'Cầm B', '2/QĐ-UBND', '2018-01-10', 'Cầm B', ?)
            """)
        .params(id, file)
        .update();
    UUID task =
        made(
            """
            insert into cascade.unit_task (id, version, unit_plan_id, unit_id, task_id, part, position,
                   area_position, area_code, area_title, code, text)
            values (?, 1, ?, ?, ?, 'LEAD', 1, 1, 'I', 'Chung', '1', 'Rà soát kỹ')
            """,
            id,
            unit,
            given);
    owner
        .sql(
            """
            insert into cascade.submitted_task (unit_plan_id, ordinal, unit_task_id, task_id, text,
                   part, position, area_position, area_code, area_title, code)
            values (?, 1, ?, ?, 'Rà soát kỹ', 'LEAD', 1, 1, 'I', 'Chung', '1')
            """)
        .params(id, task, given)
        .update();
    thing.put("exemplar", id.toString());
    thing.put("exemplarTask", task.toString());
  }

  /// The sheet a unit takes away, brought back as it was.
  private void sheet(String state) throws Exception {
    Map<String, String> plan = Objects.requireNonNull(things.get(Kind.UNIT_PLAN + state));
    MockHttpServletResponse sheet =
        mvc.perform(
                get("/ke-hoach-don-vi/{id}/bang-tinh/tai-ve", plan.get("unitPlan"))
                    .with(user(who(Role.UNIT_HEAD, Place.OWN))))
            .andReturn()
            .getResponse();
    String kept = file("bang-tinh-" + state + ".xlsx", sheet.getContentAsByteArray()).toString();
    contents.put(kept, sheet.getContentAsByteArray());
    plan.put("sheetOf", kept);
    things.put(Kind.UNIT_SHEET + state, Map.of("unitPlan", plan.get("unitPlan"), "sheet", kept));
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
    belongings(account, units.get(Place.OWN), Kind.OF_ANOTHER);
    things.put(
        Kind.ACCOUNT.toString(), Map.of("account", account.toString(), "unit", unit.toString()));
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
    reviewLine(review, unit, account, grant);
    thing(Kind.REVIEW, "review", review);
    things.put(
        Kind.REVIEW_OF_UNIT.toString(),
        Map.of("review", review.toString(), "unit", unit.toString()));
    UUID absence = absence(person);
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
    things.put(Kind.GROUP.toString(), Map.of("group", UnitGroups.listAll().getFirst().code()));
    thing(Kind.OWN_GROUP, "group", group());
    thing(
        Kind.VACANT_POST,
        "post",
        posts
            .establish(
                units.get(Place.OWN), "Phó phòng", PostRank.OFFICER, LocalDate.of(2018, 1, 1))
            .value());
    thing(
        Kind.CANDIDATE,
        "candidate",
        people
            .employ("Ứng Viên", "Chuyên viên", units.get(Place.OWN), null, LocalDate.of(2017, 1, 1))
            .value());
    shared.put("officer", person.toString());
    shared.put("someone", "nguoi.khac");
    shared.put("fresh", UUID.randomUUID().toString());
    thing(
        Kind.REORGANIZATION,
        "reorganization",
        one("select id from organization.reorganization where position > ? limit 1", -1));
  }

  /// What the neighbouring district has, and what belongs to a plan that was thrown away.
  private void settleTheNeighbours() {
    UnitId unit = units.get(Place.SIBLING);
    UUID file = files.get("tep.txt");
    UUID account = open("nguoi.ngoai", Role.UNIT_OFFICER, unit);
    String person = one("select person_id from identity.account where id = ?", account).toString();
    String grant =
        one("select id from identity.role_grant where account_id = ?", account).toString();
    Map<String, String> discarded = Objects.requireNonNull(things.get(Kind.PLAN + "DISCARDED"));
    UUID plan = plan(file);
    UUID unitPlan = unitPlan(plan, task(plan), unit.value(), "ISSUED", file);
    String unitTask =
        one("select id from cascade.unit_task where unit_plan_id = ?", unitPlan).toString();
    UUID assignment =
        assignment(
            UUID.fromString(shared.get("issuedPlan")),
            UUID.fromString(shared.get("issuedTask")),
            unit.value(),
            "IN_PROGRESS");
    others.putAll(
        Map.of(
            "unit", unit.value().toString(),
            "officer", person,
            "candidate", person,
            "myGrant", grant,
            "assignment", assignment.toString(),
            "unitTask", unitTask,
            "exemplarTask", unitTask,
            "exemplar", unitPlan.toString(),
            "handedIn", unitPlan.toString()));
    others.put("endingUnit", unit.value().toString());
    others.put("someone", "nguoi.ngoai");
    others.put("account", account.toString());
    others.put(
        "reviewLine",
        reviewLine(
                UUID.fromString(
                    Objects.requireNonNull(things.get(Kind.REVIEW.toString())).get("review")),
                unit.value(),
                account,
                UUID.fromString(grant))
            .toString());
    others.put("draftPlan", Objects.requireNonNull(things.get(Kind.PLAN + "DRAFT")).get("plan"));
    others.put("draftChange", draftChange(discarded));
    leaveSomethingOpen();
    UUID thrown = UUID.fromString(Objects.requireNonNull(discarded.get("plan")));
    UUID waiting = one("select id from plan.task where plan_id = ? and position = 2", thrown);
    others.put("step", Long.toString(occurrence(thrown, waiting, file)));
    others.put(
        "post",
        one(
                "select establishment_id from organization.post where person_id = ?",
                UUID.fromString(person))
            .toString());
    others.putAll(
        Map.of(
            "issuedPlan", Objects.requireNonNull(discarded.get("plan")),
            "issuedTask", Objects.requireNonNull(discarded.get("task")),
            "task", Objects.requireNonNull(discarded.get("task")),
            "remark", askForOpinions(unit.value(), UUID.randomUUID()).get("remark")));
  }

  private UUID group() {
    UnitGroupId id = UnitGroupId.next();
    groups.form(
        new UnitGroup(
            id.value().toString(),
            "Nhóm riêng",
            Set.of(UnitKind.DEPARTMENT),
            null,
            Set.of(),
            Set.of()),
        LocalDate.of(2018, 1, 1));
    return id.value();
  }

  /// What only its owner finds: where he is signed in, his passkey, sheets he handed in.
  private void belongings(UUID account, UnitId unit, String whose) {
    thing(
        Kind.SESSION,
        whose,
        "session",
        made(
            """
            insert into identity.login_session (id, key_hash, account_id, created_at, last_seen_at,
                                                idle_seconds, address, agent)
            values (?, gen_random_uuid()::text::bytea, ?, now(), now(), 900, '127.0.0.1', 'Firefox')
            """,
            account));
    thing(
        Kind.PASSKEY,
        whose,
        "passkey",
        made(
            """
            insert into identity.passkey (id, account_id, label, credential_id, public_key,
                                          signature_count, verifies_user, backup_eligible,
                                          backed_up, created_at, last_used_at)
            values (?, ?, 'Khóa', gen_random_uuid()::text::bytea, ''::bytea, 0, true, false, false,
                    now(), now())
            """,
            account));
    thing(Kind.INTAKE, whose, "intake", intake("PEOPLE", "can-bo.xlsx" + unit.value(), account));
    thing(Kind.UNIT_INTAKE, whose, "intake", intake("UNITS", "don-vi.xlsx", account));
  }

  private UUID intake(String kind, String content, UUID account) {
    boolean ofUnits = kind.equals("UNITS");
    return made(
        """
        insert into directory.intake (id, kind, file_id, by_id, at, act_number, act_issuer,
                                      act_signed_on, act_title, act_effective)
        values (?, ?, ?, ?, now(), ?, ?, ?, ?, ?)
        """,
        kind,
        files.computeIfAbsent(content, name -> file(name.substring(0, 11), contents.get(name))),
        account,
        ofUnits ? "78/NQ-HĐND" : null,
        ofUnits ? "HĐND tỉnh Sơn La" : null,
        ofUnits ? LocalDate.of(2018, 10, 20) : null,
        ofUnits ? "Thành lập đơn vị" : null,
        ofUnits ? LocalDate.of(2018, 11, 1) : null);
  }

  /// What each person has of his own.
  private void describePersons() {
    for (Role role : Role.values()) {
      for (Place place : Place.values()) {
        String username = username(role, place);
        Map<String, String> person = Objects.requireNonNull(persons.get(username));
        UUID account = UUID.fromString(person.get("myAccount"));
        person.put("myUnit", units.get(place).value().toString());
        person.put(
            "myGrant",
            one("select id from identity.role_grant where account_id = ?", account).toString());
        belongings(account, units.get(place), Kind.MINE + username);
        if (place == Place.OWN) {
          person.put(
              "officer",
              one("select person_id from identity.account where id = ?", account).toString());
        }
      }
    }
  }

  private void drawSheets(UnitMap map) throws IOException {
    contents.put("ke-hoach.docx", PlanFiles.aPlan());
    contents.put(
        "don-vi.xlsx",
        sheet(
            Stream.of(UnitField.values()).map(UnitField::header).toList(),
            List.of("UBND huyện Mường Mới", "Huyện", "UBND tỉnh Sơn La", "", "", "", "", "")));
    for (UnitId unit : units.values()) {
      contents.put(
          "can-bo.xlsx" + unit.value(),
          sheet(
              Stream.of(PersonField.values()).map(PersonField::header).toList(),
              List.of(
                  "Lò Thị Bình",
                  "binh." + unit.value() + "@sonla.gov.vn",
                  "",
                  map.find(unit).orElseThrow().name(),
                  "",
                  "Chuyên viên",
                  "",
                  "",
                  "01/03/2018")));
    }
  }

  private static byte[] sheet(List<String> header, List<String> line) throws IOException {
    var out = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.to(out, "Danh sách")) {
      sheet.columns(header.stream().map(name -> Column.text(name, 30)).toArray(Column[]::new));
      sheet.row(line.toArray());
    }
    return out.toByteArray();
  }

  private UUID absence(UUID person) {
    return made(
        """
        insert into organization.absence (id, person_id, valid_from, valid_to, reason)
        values (?, ?, '2018-11-01', '2018-11-02', 'LEAVE')
        """,
        person);
  }

  private UUID reviewLine(UUID review, UUID unit, UUID account, UUID grant) {
    return made(
        """
        insert into identity.review_line (id, review_id, unit_id, account_id, grant_id)
        values (?, ?, ?, ?, ?)
        """,
        review,
        unit,
        account,
        grant);
  }

  private void thing(Kind kind, String state, String variable, UUID id) {
    things.put(kind + state, Map.of(variable, id.toString()));
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

  private UUID file(String name, byte[] content) {
    UUID id = UUID.randomUUID();
    String sha256 = HexFormat.of().formatHex(sha256(content));
    owner
        .sql(
            """
            insert into documents.stored_content (sha256, content) values (?, ?)
            on conflict do nothing
            """)
        .params(sha256, content)
        .update();
    owner
        .sql(
            """
            insert into documents.stored_file (id, name, media_type, size, sha256, stored_at)
            values (?, ?, 'application/octet-stream', ?, ?, now())
            """)
        .params(id, name, content.length, sha256)
        .update();
    return id;
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
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
    long step = occurrence(plan, task, file);
    things.put(
        Kind.WAITING_TASK.toString(),
        Map.of(
            "waiting",
            task.toString(),
            "step",
            Long.toString(step),
            "unit",
            units.get(Place.OWN).value().toString()));
  }

  private long occurrence(UUID plan, UUID task, UUID file) {
    owner
        .sql(
            """
            insert into execution.task_brief (task_id, plan_id, year, position, code, area_position,
                                              area_code, area_title, text, folded)
            values (?, ?, 2018, 2, '2', 1, 'I', 'Chung', 'Sắp xếp đầu mối', 'sap xep dau moi')
            """)
        .params(task, plan)
        .update();
    return owner
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
      UUID assignment = assignment(plan, task, units.get(Place.OWN).value(), state);
      UUID evidence = evidence(assignment, file);
      things.put(
          Kind.ASSIGNMENT + state,
          Map.of("assignment", assignment.toString(), "file", evidence.toString()));
    }
    things.put(
        Kind.STAFFED_UNIT.toString(),
        Map.of(
            "unit",
            units.get(Place.OWN).value().toString(),
            "assignment",
            Objects.requireNonNull(things.get(Kind.ASSIGNMENT + "IN_PROGRESS")).get("assignment")));
    Map<String, String> round = askForOpinions(units.get(Place.OWN).value(), task);
    things.put(Kind.ROUND + "DRAFT", round);
    things.put(Kind.OWN_ROUND.toString(), round);
    things.put(Kind.LETTER.toString(), answeredByLetter(units.get(Place.OWN).value(), task, file));
  }

  private Map<String, String> answeredByLetter(UUID unit, UUID task, UUID file) {
    Map<String, String> round = askForOpinions(unit, task);
    owner
        .sql(
            """
            update opinion.asked_unit
               set sent_on = '2018-10-10', sent_by = 'x', letter_number = '12/UBND-NV',
                   letter_date = '2018-10-10', letter_file = ?, letter_name = 'gop-y.pdf',
                   letter_sha256 = 'x'
             where round_id = cast(? as uuid)
            """)
        .params(file, round.get("round"))
        .update();
    return Map.of("round", Objects.requireNonNull(round.get("round")), "asked", unit.toString());
  }

  /// A round that asks a unit about another draft, with a remark it wrote.
  private Map<String, String> askForOpinions(UUID unit, UUID task) {
    UUID round =
        made(
            """
            insert into opinion.round (id, plan_id, year, title, letter, asked_on, asked_by, due_on,
                                       state)
            values (?, gen_random_uuid(), 2018, 'Kế hoạch', 'Đề nghị góp ý', '2018-10-01', 'x',
                    '2018-10-31', 'OPEN')
            """);
    owner
        .sql(
            """
            insert into opinion.asked_task (round_id, task_id, position, area, code, text, units)
            values (?, ?, 1, 'I. Chung', '1', 'Rà soát thủ tục', '{}')
            """)
        .params(round, task)
        .update();
    owner
        .sql(
            """
            insert into opinion.asked_unit (round_id, unit_id, version, agrees)
            values (?, ?, 0, false)
            """)
        .params(round, unit)
        .update();
    UUID remark =
        made(
            """
            insert into opinion.remark (id, round_id, unit_id, task_id, words)
            values (?, ?, ?, ?, 'Nên lùi hạn')
            """,
            round,
            unit,
            task);
    return Map.of(
        "round",
        round.toString(),
        "remark",
        remark.toString(),
        "unit",
        unit.toString(),
        "askedTask",
        task.toString());
  }

  private UUID assignment(UUID plan, UUID task, UUID unit, String state) {
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
        .param("unit", unit)
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

  /// What somebody of the district must hand over when he goes.
  private void leaveSomethingOpen() {
    UUID assignment =
        assignment(
            UUID.fromString(shared.get("issuedPlan")),
            UUID.fromString(shared.get("issuedTask")),
            units.get(Place.OWN).value(),
            "IN_PROGRESS");
    owner
        .sql(
            """
            insert into execution.staffing (assignment_id, officer_id, named_on)
            values (?, cast(? as uuid), '2018-10-01')
            """)
        .params(assignment, shared.get("officer"))
        .update();
    Map<String, String> person =
        new HashMap<>(Objects.requireNonNull(things.get(Kind.PERSON.toString())));
    person.put("assignment", assignment.toString());
    things.put(Kind.PERSON.toString(), person);
  }

  /// What was filled with one press in a plan that was thrown away.
  private String draftChange(Map<String, String> discarded) {
    return owner
        .sql(
            """
            insert into plan.draft_change (plan_id, task_id, kind, before, after, person, at)
            values (cast(? as uuid), cast(? as uuid), 'MENDED', '{"product": ""}',
                    '{"product": "Báo cáo"}', 'x', now())
            returning number
            """)
        .params(discarded.get("plan"), discarded.get("task"))
        .query(String.class)
        .single();
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
