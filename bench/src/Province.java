import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openpar.platform.text.Normal;

/// Fills the tables as a province would have after three quarters: a plan of 65 tasks issued to 236
/// departments, districts and communes, three reports on each assignment, evidence beside them.
/// And a country: 34 provinces of 100 communes, three years each.
final class Province {

  static final int TASKS = 65;
  static final int UNITS = 236;
  private static final String NUMBER = "212/QĐ-UBND";
  private static final int PROVINCES = 34;
  private static final int COMMUNES = 100;
  /// As many as the country had districts and communes in 2018: the register is larger than the work.
  private static final int ALL_COMMUNES = 328;
  static final List<String> AREAS =
      List.of(
          "Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tổ chức bộ máy",
          "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
          "Cải cách tài chính công", "Hiện đại hóa hành chính", "Công tác chỉ đạo, điều hành");
  private static final List<String> DEEDS =
      List.of(
          "Rà soát, cập nhật và trình công bố", "Tổ chức triển khai thực hiện",
          "Xây dựng và ban hành kế hoạch về", "Kiểm tra, đánh giá việc thực hiện",
          "Nâng cao chất lượng, hiệu quả của", "Báo cáo tình hình, kết quả thực hiện",
          "Đẩy mạnh tuyên truyền, phổ biến về", "Ứng dụng công nghệ thông tin trong",
          "Thực hiện niêm yết công khai, đầy đủ", "Đào tạo, bồi dưỡng, tập huấn về",
          "Rút ngắn thời gian, đơn giản hóa", "Bố trí kinh phí, cơ sở vật chất cho",
          "Khảo sát, đo lường sự hài lòng đối với");
  private static final List<String> MATTERS =
      List.of(
          "các thủ tục hành chính thuộc thẩm quyền giải quyết của cơ quan, đơn vị và của Ủy ban nhân"
              + " dân cấp xã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
          "cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính tại Bộ phận Tiếp"
              + " nhận và Trả kết quả theo Nghị định số 61/2018/NĐ-CP",
          "văn bản quy phạm pháp luật do Hội đồng nhân dân, Ủy ban nhân dân tỉnh ban hành, bảo đảm"
              + " tính hợp hiến, hợp pháp, đồng bộ và khả thi",
          "đề án vị trí việc làm, tinh giản biên chế và cơ cấu lại đội ngũ công chức, viên chức theo"
              + " Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị",
          "dịch vụ công trực tuyến mức độ 3, mức độ 4 và việc gửi, nhận văn bản điện tử có chữ ký số"
              + " giữa các cơ quan hành chính nhà nước");

  private static final String PLAN =
      """
      insert into plan.plan (id, version, year, title, file_id, file_name, key_tasks, targets,
                             problems, state, drafted_at, drafted_by)
      values (?, 0, ?, ?, gen_random_uuid(), 'ke-hoach-cchc.docx', '{}', '{}', '{}', 'DRAFT',
              now(), 'Trần Thị Hà')
      """;
  private static final String AREA = "insert into plan.area values (?, ?, ?, ?)";
  private static final String TASK =
      """
      insert into plan.task (line_id, id, version, plan_id, position, area, code, number, text,
                             product, lead, cooperating, deadline, due_kind, dues, source_table,
                             source_row)
      select line, line, 0, ?, ?, ?, ?, ?, ?, 'Báo cáo; Kế hoạch; Quyết định',
             'Các sở, ban, ngành; UBND các huyện, thành phố; UBND các xã, phường, thị trấn',
             'Sở Nội vụ', 'Quý III/2018', 'QUARTER', '{2018-09-30}', 1, ?
        from (select cast(? as uuid) as line) row
      """;
  private static final String BRIEF =
      """
      insert into execution.task_brief (task_id, plan_id, year, position, code, area_position,
          area_code, area_title, text, product, lead_words, cooperating_words, deadline_words, folded)
      select t.id, t.plan_id, ?, t.position, t.code, t.area, a.code, a.title, t.text, t.product,
             t.lead, t.cooperating, t.deadline, ?
        from plan.task t join plan.area a on a.plan_id = t.plan_id and a.position = t.area
       where t.id = ?
      """;
  private static final String ISSUE =
      """
      update plan.plan
         set state = 'ISSUED', number = ?, issued_on = ?, issuer = 'Ủy ban nhân dân tỉnh',
             signer_title = 'Chủ tịch', signer_name = 'Lê Hồng Minh', issued_at = now(),
             issued_by = 'Trần Thị Hà'
       where id = ?
      """;

  /// Each unit has of every thirteen tasks: 4 done (one late), 1 to be confirmed, 1 sent back, 1
  /// overdue, 1 not yet begun, 1 due soon, 4 under way (one of them regular, one now and then not
  /// good enough).
  private static final String ASSIGNMENTS =
      """
      insert into execution.assignment (id, version, plan_id, task_id, unit_id, number, label, start,
          due, regular, state, completed_on, submitted_by, verified_by, reason, product_number,
          product_date, evidence, reported_on, changed_on)
      select gen_random_uuid(), 0, m.plan_id, m.task_id, m.unit_id, 1, '',
             case when k = 8 then make_date(y, 11, 1) end,
             case when k < 3 then make_date(y, 6, 30) when k = 3 then make_date(y, 3, 31)
                  when k in (4, 5, 7) then make_date(y, 9, 30) when k = 9 then make_date(y, 10, 10)
                  when k = 12 then null else make_date(y, 12, 31) end,
             k = 12, m.state,
             done, case when done is not null then who.officer end,
             case when k < 4 then who.coordinator end,
             case when m.state in ('SENT_BACK', 'UNSATISFACTORY') then
               'Đề nghị bổ sung văn bản công bố và số liệu đến ngày 20/9; minh chứng chưa có chữ ký.'
             end,
             case when done is not null then m.u || '/BC-UBND' end, done,
             case when k in (0, 1, 2, 3, 4, 7, 9) then 1 else 0 end,
             make_date(y, 9, 20), make_date(y, 9, 20)
        from (select t.plan_id, t.task_id, t.year as y, unit.id as unit_id, unit.place as u, k.k,
                     case when k.k < 4 then 'COMPLETED' when k.k = 4 then 'AWAITING_VERIFICATION'
                          when k.k = 5 then 'SENT_BACK'
                          when k.k = 6 and unit.place % 5 = 0 then 'UNSATISFACTORY'
                          when k.k = 8 then 'NOT_STARTED' else 'IN_PROGRESS' end as state,
                     case when k.k < 3 then make_date(t.year, 6, 15)
                          when k.k = 3 then make_date(t.year, 4, 10)
                          when k.k = 4 then make_date(t.year, 9, 19) end as done
                from execution.task_brief t
               cross join unnest(cast(? as uuid[])) with ordinality as unit (id, place)
               cross join lateral (select (t.position + 3 * unit.place) % 13 as k) k
               where t.plan_id = ?) m
       cross join (select (select person_id from identity.account where username = 'lan.snv')
                            as officer,
                          (select person_id from identity.account where username = 'ha.snv')
                            as coordinator) who
      """;
  private static final String REPORTS =
      """
      insert into execution.progress (assignment_id, at, day, kind, state_after, completed_on_after,
          product_number, product_date, evidence_after, reason_after, reported_on_after, words,
          person_id, person_name, unit_name)
      select a.id, q.day + time '09:30', q.day,
             case when not q.last then 'REPORTED'
                  else case a.state when 'COMPLETED' then 'VERIFIED'
                         when 'AWAITING_VERIFICATION' then 'SUBMITTED'
                         when 'SENT_BACK' then 'SENT_BACK'
                         when 'UNSATISFACTORY' then 'MARKED_UNSATISFACTORY'
                         else 'REPORTED' end end,
             case when q.last or a.state = 'NOT_STARTED' then a.state else 'IN_PROGRESS' end,
             case when q.last then a.completed_on end,
             case when q.last then a.product_number end, case when q.last then a.product_date end,
             case when q.last then a.evidence else 0 end, case when q.last then a.reason end, q.day,
             'Đã tham mưu ban hành văn bản chỉ đạo, tổ chức quán triệt đến toàn thể công chức; kết quả'
               || ' đạt ' || (q.number * 25 + abs(hashtext(a.id::text)) % 20)
               || '% kế hoạch, còn một số hồ sơ đang phối hợp với các phòng chuyên môn để hoàn thiện.',
             gen_random_uuid(), 'Lò Thị Thanh Hương', 'Văn phòng HĐND và UBND'
        from execution.assignment a
        join execution.task_brief t on t.task_id = a.task_id
        join lateral (values (1, make_date(t.year, 3, 20), false),
                             (2, make_date(t.year, 6, 20), false),
                             (3, make_date(t.year, 9, 20), true)) as q (number, day, last) on true
       where a.plan_id = ?
       order by q.number
      """;
  /// The third report is the last word; looking for the last among all reports took hours at country
  /// size.
  private static final String LAST_WORDS =
      """
      update execution.assignment a
         set last_words = p.words, last_by = p.person_name, last_on = p.day
        from execution.progress p
       where p.assignment_id = a.id and p.day = a.reported_on and a.plan_id = ?
      """;
  private static final String EVIDENCE =
      """
      insert into execution.evidence (id, assignment_id, file_id, file_name, size, added_on, added_by)
      select gen_random_uuid(), id, gen_random_uuid(), 'bao-cao-ket-qua-quy-III.docx', 84213,
             reported_on, 'Lò Thị Thanh Hương'
        from execution.assignment where plan_id = ? and evidence > 0
      """;

  private final Connection db;

  Province(Connection db) {
    this.db = db;
  }

  /// The plan everything is measured on.
  void province() throws SQLException {
    plan(2018, NUMBER, LocalDate.of(2018, 1, 30), sampleUnits());
    settle();
  }

  UUID plan() throws SQLException {
    return ids("select id from plan.plan where number = '" + NUMBER + "'").getFirst();
  }

  void country() throws SQLException {
    try (Statement sql = db.createStatement()) {
      sql.execute(
          """
          insert into organization.unit
          select md5('bench-p' || p)::uuid, 'bench-p' || p, 10000 + p, null::date, null::date
            from generate_series(1, %1$d) p
          union all
          select md5('bench-c' || p || '-' || c)::uuid, 'bench-c' || p || '-' || c,
                 20000 + p * 1000 + c, null::date, null::date
            from generate_series(1, %1$d) p, generate_series(1, %2$d) c;
          insert into organization.unit_version
          select md5('bench-p' || p)::uuid, 'UBND tỉnh thứ ' || p, 'PROVINCE', null::uuid, null::date, null::date
            from generate_series(1, %1$d) p
          union all
          select md5('bench-c' || p || '-' || c)::uuid, 'UBND xã số ' || c || ' tỉnh thứ ' || p,
                 'COMMUNE', md5('bench-p' || p)::uuid, null::date, null::date
            from generate_series(1, %1$d) p, generate_series(1, %2$d) c
          """
              .formatted(PROVINCES, ALL_COMMUNES));
    }
    for (int year = 2016; year <= 2018; year++) {
      for (int province = 1; province <= PROVINCES; province++) {
        List<UUID> communes = new ArrayList<>();
        for (int commune = 1; commune <= COMMUNES; commune++) {
          communes.add(md5("bench-c" + province + "-" + commune));
        }
        plan(year, province + "/KH-UBND", LocalDate.of(year, 1, 10), communes);
      }
    }
    settle();
  }

  List<UUID> sampleUnits() throws SQLException {
    return ids(
        """
        select u.id from organization.unit u join organization.unit_version v on v.unit_id = u.id
         where v.kind <> 'PROVINCE' and u.key not like 'bench-%'
           and (v.valid_from is null or v.valid_from <= date '2018-01-30')
           and (v.valid_to is null or v.valid_to >= date '2018-01-30')
         order by array_position(array['DEPARTMENT', 'DISTRICT', 'COMMUNE'], v.kind), u.position
         limit 236
        """);
  }

  List<UUID> ids(String sql) throws SQLException {
    try (Statement statement = db.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<UUID> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids;
    }
  }

  /// A form is refused when its version is not the newest.
  int version(UUID assignment) throws SQLException {
    try (Statement statement = db.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select version from execution.assignment where id = '" + assignment + "'")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  long count(String table) throws SQLException {
    try (Statement statement = db.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void plan(int year, String number, LocalDate issuedOn, List<UUID> units)
      throws SQLException {
    UUID plan = UUID.randomUUID();
    db.setAutoCommit(false);
    run(PLAN, plan, year, "Kế hoạch cải cách hành chính nhà nước năm " + year);
    for (int area = 1; area <= AREAS.size(); area++) {
      run(AREA, plan, area, String.valueOf(area), AREAS.get(area - 1));
    }
    for (int task = 1; task <= TASKS; task++) {
      UUID id = UUID.randomUUID();
      int area = 1 + (task - 1) * AREAS.size() / TASKS;
      String code = area + "." + task;
      String words = words(task);
      run(TASK, plan, task, area, code, String.valueOf(task), words, task + 2, id);
      run(BRIEF, year, Normal.fold(code + " " + words), id);
    }
    run(ISSUE, number, issuedOn, plan);
    run(ASSIGNMENTS, db.createArrayOf("uuid", units.toArray()), plan);
    run(REPORTS, plan);
    run(LAST_WORDS, plan);
    run(EVIDENCE, plan);
    db.commit();
    db.setAutoCommit(true);
  }

  static String words(int task) {
    return DEEDS.get(task % DEEDS.size()) + " " + MATTERS.get(task / DEEDS.size() % MATTERS.size());
  }

  /// What a night of autovacuum does: statistics, visibility map.
  private void settle() throws SQLException {
    try (Statement statement = db.createStatement()) {
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    }
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      for (int value = 0; value < values.length; value++) {
        statement.setObject(value + 1, values[value]);
      }
      statement.executeUpdate();
    }
  }

  private static UUID md5(String text) {
    String hex = Hex.md5(text);
    return UUID.fromString(
        hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }
}
