package org.openpar.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is sent along a route so that it would succeed, and which act that is.
///
/// @param act the act it comes to, where it is not the one the route names
/// @param fields what is typed; `{…}` stands for what the thing at hand or the person is called
/// @param upload a file that goes with it
/// @param json what a script sends instead
/// @param before statements that bring the thing into the state the route is for
record Form(
    @Nullable String act,
    Map<String, String> fields,
    @Nullable Upload upload,
    @Nullable String json,
    List<String> before) {

  /// @param part the name of the field
  /// @param content what [World#content] calls it
  record Upload(String part, String content) {

    /// What the file is called; its ending says what it is.
    String name() {
      return content.startsWith("{") ? "bang-tinh.xlsx" : content;
    }
  }

  private static final Form EMPTY = new Form(null, Map.of(), null, null, List.of());
  private static final String TODAY = "2018-10-15";
  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
  private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final String PROVEN =
      """
      insert into identity.authenticator (account_id, secret, made_at, confirmed_at)
      select id, '', now(), now() from identity.account where id = '{%s}'
      """;
  private static final String ACT_SENT =
      "update opinion.asked_unit set sent_on = '2018-10-10', sent_by = 'x' where round_id = '{round}'";
  /// 30/4 and 1/5 of 2044 are a weekend.
  private static final String NEW_YEAR =
      "01/01/2044; nghỉ; Tết Dương lịch\n02/09/2044; nghỉ; Quốc khánh";
  private static final String PERIODS =
      """
      Quý I; 15/12 năm trước; 14/03; 14/03; 20/03
      6 tháng; 15/12 năm trước; 14/06; 14/06; 20/06
      Quý III; 15/06; 14/09; 14/09; 20/09
      Năm; 15/12 năm trước; 14/12; 14/12; 20/12
      """;
  private static final String OWN_TASK =
      "update cascade.unit_task set part = 'OWN', task_id = null where id = '{unitTask}'";
  private static final String OPEN_PLAN =
      "(select id from plan.plan where id = '{plan}' and state in ('DRAFT', 'RETURNED'))";
  private static final String AIMED =
      "update plan.plan set targets = '{100% thủ tục}' where id in " + OPEN_PLAN;
  private static final String[] LEGAL_ACT = {
    "number", "77/NQ-HĐND",
    "issuer", "HĐND tỉnh Sơn La",
    "title", "Thành lập đơn vị",
    "signedOn", "20/10/2018",
    "effective", "01/11/2018"
  };

  private static final Map<String, List<Form>> BY_ROUTE =
      Map.ofEntries(
          Map.entry("GET /ke-hoach/{plan}/muc-tieu", List.of(EMPTY.having(AIMED))),
          Map.entry("GET /don-vi/cay/{unit}", List.of(with("ngay", TODAY))),
          Map.entry("POST /viec/{assignment}/khong-doi", List.of(EMPTY)),
          Map.entry(
              "POST /cho-su-kien/{waiting}",
              List.of(
                  with(
                      "seen",
                      "{step}",
                      "step",
                      "{step}",
                      "happenedOn",
                      "01/10/2018",
                      "due",
                      "31/10/2018",
                      "document",
                      "45/CV-BNV",
                      "documentDate",
                      "01/10/2018",
                      "reason",
                      "Nhầm ngày"))),
          Map.entry(
              "POST /cho-su-kien/{waiting}/rut",
              List.of(
                  with("seen", "{step}", "step", "{step}", "withdrawReason", "Nhầm"),
                  with(
                      "seen",
                      "{step}",
                      "step",
                      "{step}",
                      "withdrawReason",
                      "Nhầm",
                      "withdrawWhom",
                      "CHOSEN",
                      "withdrawUnits",
                      "{unit}"))),
          Map.entry(
              "POST /viec/{assignment}/tien-do",
              List.of(
                  with("version", "1", "state", "IN_PROGRESS", "words", "Đang làm"),
                  with("version", "1", "act", "submit", "words", "Đã xong"))),
          Map.entry(
              "POST /viec/{assignment}/minh-chung", List.of(EMPTY.uploading("files", "tep.txt"))),
          Map.entry("POST /ke-hoach/{plan}/ban-ky", List.of(EMPTY.uploading("file", "tep.txt"))),
          Map.entry("DELETE /viec/{assignment}/minh-chung/{file}", List.of(EMPTY)),
          Map.entry(
              "POST /viec/{assignment}/duyet",
              List.of(
                  with("version", "1", "outcome", "APPROVE"),
                  with("version", "1", "outcome", "SEND_BACK", "reason", "Thiếu"))),
          Map.entry(
              "POST /viec/{assignment}/xac-nhan",
              List.of(
                  with("version", "1", "outcome", "VERIFY"),
                  with("version", "1", "outcome", "SEND_BACK", "reason", "Thiếu"),
                  with("version", "1", "outcome", "MARK_UNSATISFACTORY", "reason", "Chưa đạt"),
                  with("version", "1", "outcome", "REOPEN", "reason", "Nhầm")
                      .as("execution.reopen"))),
          Map.entry(
              "POST /ke-hoach/{plan}/ban-hanh",
              List.of(
                  with(
                      "number",
                      "77/QĐ-UBND",
                      "issuedOn",
                      "02/01/2018",
                      "title",
                      "Kế hoạch",
                      "issuer",
                      "UBND tỉnh Sơn La",
                      "signerName",
                      "Lê Hồng Minh"))),
          Map.entry(
              "POST /ke-hoach/{plan}/nhiem-vu/{task}/{field}",
              List.of(with("words", "Trước ngày 15/9/2018"))),
          Map.entry("POST /ke-hoach/{plan}/nhiem-vu/{task}/{field}/dung", List.of(EMPTY)),
          Map.entry("POST /ke-hoach/{plan}/ra-soat/dung", List.of(EMPTY)),
          Map.entry(
              "POST /don-vi/{unit}/lien-he",
              List.of(with("phone", "0212 3852 123", "ngay", "15/10/2018"))),
          Map.entry("POST /don-vi/{unit}/ten-khac", List.of(with("aliasName", "Cơ quan mẫu"))),
          Map.entry(
              "POST /don-vi/{unit}/ten-khac/ket-thuc",
              List.of(with("knownName", "|Cơ quan đã ghi", "act", "withdraw"))),
          Map.entry("POST /don-vi/{unit}/ma", List.of(with("scheme", "MDD", "code", "H52.99.99"))),
          Map.entry(
              "POST /don-vi/{unit}/ma/ket-thuc",
              List.of(with("knownCode", "|GSO 125", "act", "withdraw"))),
          Map.entry(
              "POST /ke-hoach-don-vi/{unitPlan}/phan-cong",
              List.of(with("ids", "{unitTask}", "assignee", "Phòng Nội vụ"))),
          Map.entry(
              "POST /ke-hoach-don-vi/{unitPlan}/linh-vuc/{area}",
              List.of(with("text", "Tập huấn công chức"))),
          Map.entry(
              "POST /ke-hoach-don-vi/{unitPlan}/viec/{unitTask}",
              List.of(with("version", "1", "text", "Rà soát thủ tục"))),
          Map.entry("POST /ke-hoach-don-vi/{unitPlan}/duyet", List.of(EMPTY)),
          Map.entry("POST /ke-hoach-don-vi/{unitPlan}/rut-lai", List.of(EMPTY)),
          Map.entry(
              "POST /ke-hoach-don-vi/{unitPlan}/han",
              List.of(with("dueOn", "31/10/2018", "dueReason", "Chờ kiện toàn"))),
          Map.entry(
              "POST /ke-hoach-don-vi/{unitPlan}/tra-lai",
              List.of(with("reason", "Thiếu sản phẩm"))),
          Map.entry("POST /ke-hoach/{plan}/thuoc", List.of(with("kind", "YEARLY"))),
          Map.entry("POST /ke-hoach/{plan}/dong", List.of(EMPTY)),
          Map.entry("POST /ke-hoach/{plan}/trinh", List.of(with("paper", "215/TTr-SNV"))),
          Map.entry("POST /ke-hoach/{plan}/thu-hoi", List.of(EMPTY)),
          Map.entry("POST /ke-hoach/{plan}/duyet", List.of(EMPTY)),
          Map.entry("POST /ke-hoach/{plan}/tra-lai", List.of(with("words", "Thiếu sản phẩm"))),
          Map.entry("POST /ke-hoach/{plan}/bang", List.of(EMPTY)),
          Map.entry("POST /ke-hoach/{plan}/bang/dien-nhanh", List.of(EMPTY)),
          Map.entry("POST /ke-hoach/{plan}/bang/dien-nhanh/chi-tieu", List.of(EMPTY)),
          Map.entry("POST /ke-hoach/{plan}/trao-doi/{task}", List.of(with("words", "Nên nêu rõ"))),
          Map.entry("POST /ke-hoach/{plan}/trao-doi/{task}/xong", List.of(EMPTY)),
          Map.entry("DELETE /ke-hoach/{plan}", List.of(EMPTY)),
          Map.entry("POST /ke-hoach/{plan}/nam", List.of(with("year", "2018"))),
          Map.entry("POST /ke-hoach/{plan}/linh-vuc/{area}", List.of(with("title", "Chung"))),
          Map.entry("DELETE /tai-khoan/phien/{session}", List.of(EMPTY)),
          Map.entry("DELETE /tai-khoan/khoa/{passkey}", List.of(EMPTY)),
          Map.entry("GET /can-bo/{person}/ban-giao", List.of(with("chuc-vu", "{post}"))),
          Map.entry("GET /can-bo/moi", List.of(with("chuc-vu", "{post}"))),
          Map.entry(
              "GET /uy-quyen/{delegation}/cham-dut", List.of(EMPTY.as("identity.end-delegation"))),
          reason("POST /quan-tri/tai-khoan/{account}/dong"),
          entry(
              "POST /quan-tri/tai-khoan/{account}/mo-lai",
              with("reason", "Trở lại công tác")
                  .having(
                      """
                      update identity.account
                         set enabled = false, closed_at = now(), closed_because = 'DECIDED',
                             closed_reason = 'x'
                       where id = '{account}'
                      """)),
          entry(
              "POST /quan-tri/tai-khoan/{account}/vai-tro",
              with(
                  "role",
                  "UNIT_HEAD",
                  "unit",
                  "{unit}",
                  "from",
                  "15/10/2018",
                  "reason",
                  "Phân công")),
          entry("POST /quan-tri/tai-khoan/{account}/bo-tam-khoa", EMPTY),
          entry(
              "POST /quan-tri/tai-khoan/{account}/ma-xac-thuc",
              with("reason", "Mất điện thoại").having(PROVEN.formatted("account"))),
          entry("POST /quan-tri/tai-khoan/{account}/lien-ket", EMPTY),
          entry(
              "POST /quan-tri/tai-khoan/{account}/dinh-danh",
              with("place", "ldap", "name", "nguoi.khac")),
          entry(
              "DELETE /quan-tri/tai-khoan/{account}/dinh-danh",
              with("place", "ldap")
                  .having(
                      """
                      insert into identity.outside_identity (issuer, subject, account_id, linked_at)
                      select 'ldap', 'x', id, now() from identity.account where id = '{account}'
                      """)),
          reason("POST /quan-tri/vai-tro/{grant}/cham-dut"),
          reason("POST /quan-tri/uy-quyen/{delegation}/cham-dut"),
          entry(
              "POST /uy-quyen/{delegation}/cham-dut",
              with("reason", "Đã trở lại").as("identity.end-delegation")),
          entry(
              "POST /quan-tri/ra-soat",
              EMPTY.having("update identity.review set closed_at = now() where closed_at is null")),
          entry(
              "POST /quan-tri/ra-soat/{review}/ket-thuc",
              with("reason", "Quá hạn")
                  .having(
                      "update identity.review set due_on = '2018-10-10' where id = '{review}'")),
          entry("POST /quan-tri/ra-soat/{review}/{unit}", with("decide", "ALL")),
          entry(
              "POST /quan-tri/tai-khoan",
              with(
                  "nguoi",
                  "{candidate}",
                  "username",
                  "ung.vien",
                  "email",
                  "ung.vien@sonla.gov.vn")),
          entry(
              "POST /uy-quyen",
              with(
                  "grant",
                  "{myGrant}",
                  "to",
                  "{someone}",
                  "scope",
                  "ALL",
                  "from",
                  "15/10/2018",
                  "until",
                  "31/10/2018",
                  "basis",
                  "Giấy ủy quyền")),
          entry("DELETE /tai-khoan/phien", EMPTY),
          entry("DELETE /tai-khoan/ma-xac-thuc", EMPTY),
          entry("POST /tai-khoan/ma-du-phong", EMPTY.having(PROVEN.formatted("myAccount"))),
          entry(
              "POST /tai-khoan/mat-khau",
              with(
                  "old",
                  World.PASSWORD,
                  "password",
                  "mot mat khau khac han",
                  "again",
                  "mot mat khau khac han")),
          entry("POST /lich/lien-ket", EMPTY),
          entry(
              "POST /quan-tri/ky-bao-cao",
              with(
                  "firstYear",
                  "2090",
                  "basis",
                  "Công văn số 1/BNV",
                  "basisOn",
                  "01/10/2018",
                  "periods",
                  PERIODS,
                  "COMMUNE",
                  "1")),
          entry(
              "POST /quan-tri/ngay-nghi",
              with(
                  "year",
                  "2044",
                  "edition",
                  "0",
                  "basis",
                  "Thông báo số 1/TB-BNV",
                  "basisOn",
                  "01/10/2018",
                  "days",
                  NEW_YEAR)),
          entry("POST /lich/lien-ket/bo", EMPTY),
          entry("POST /nhat-ky/niem-phong", EMPTY),
          entry("POST /nhat-ky/niem-phong/kiem-tra", EMPTY),
          entry("POST /can-bo/{person}/sua", with("name", "Lò Văn Đổi")),
          entry(
              "POST /can-bo/{person}/ban-giao",
              with("chuc-vu", "{post}", "lastDay", "15/10/2018", "leaveOpen", "true")),
          // Everybody notes his own leave; that of another, whoever keeps his unit.
          entry(
              "POST /can-bo/{person}/vang-mat",
              with("from", "20/11/2018", "to", "21/11/2018", "reason", "LEAVE")
                  .as("directory.keep")),
          entry("POST /can-bo/{person}/vang-mat/{absence}/bo", EMPTY.as("directory.keep")),
          entry(
              "POST /can-bo/moi",
              with("chuc-vu", "{post}", "name", "Cầm Thị Mới", "from", "15/10/2018")),
          entry("POST /can-bo/nhap", EMPTY.uploading("file", "can-bo.xlsx")),
          entry("POST /can-bo/nhap/{intake}", EMPTY),
          entry("POST /don-vi/nhap", with(LEGAL_ACT).uploading("file", "don-vi.xlsx")),
          entry("POST /don-vi/nhap/{intake}", EMPTY),
          entry(
              "POST /chuc-vu",
              with("unit", "{unit}", "title", "Chuyên viên tổng hợp", "from", "15/10/2018")),
          entry(
              "POST /chuc-vu/{post}/nguoi-giu",
              with("person", "{someone}", "from", "15/10/2018", "more", "true")),
          entry("POST /chuc-vu/{post}/bo", with("lastDay", "31/10/2018")),
          entry("POST /chuc-vu/{post}/vi-tri", with("rank", "OFFICER")),
          entry(
              "POST /sap-xep/moi",
              with(LEGAL_ACT)
                  .saying("rows", "1")
                  .saying("s0.kind", "MERGE")
                  .saying("s0.from", "Văn phòng UBND tỉnh\nSở Ngoại vụ")
                  .saying("s0.clause", "Điều 1")
                  .saying("s0.h0.mode", "new")
                  .saying("s0.h0.kind", "DEPARTMENT")
                  .saying("s0.h0.parent", "UBND tỉnh Sơn La")
                  .saying("s0.h0.name", "Văn phòng UBND và Ngoại vụ")
                  .saying("step", "enact")
                  .saying("seen", "true")),
          entry(
              "POST /nhom-don-vi",
              with("name", "Nhóm thử", "kinds", "DEPARTMENT", "ngay", "15/10/2018")),
          entry(
              "POST /nhom-don-vi/{group}/sua",
              with("name", "Nhóm đổi tên", "kinds", "DEPARTMENT", "ngay", "15/10/2018")),
          entry("POST /nhom-don-vi/{group}/ket-thuc", EMPTY),
          entry("POST /viec/thu-truong-duyet", with("wanted", "true")),
          entry(
              "POST /phan-cong",
              with("unit", "{unit}", "assignments", "{assignment}", "officer", "{officer}")),
          entry("POST /phan-cong/lam-thay", with("unit", "{unit}", "whenAbsent", "true")),
          entry("POST /ke-hoach/moi", with("year", "2019", "title", "Kế hoạch", "more", "Chung")),
          entry(
              "POST /ke-hoach/moi/tu-ke-hoach",
              with(
                  "nguon",
                  "{issuedPlan}",
                  "year",
                  "2019",
                  "title",
                  "Kế hoạch",
                  "tasks",
                  "{issuedTask}")),
          entry("POST /ke-hoach/nhap", EMPTY.uploading("file", "ke-hoach.docx")),
          entry(
              "POST /ke-hoach/{plan}/muc-tieu",
              with("goal", "90", "unit", "%", "lead", "{unit}", "tasks", "{task}").having(AIMED)),
          entry("POST /ke-hoach/{plan}/muc-tieu/noi-dung", with("targets", "Đạt 90%")),
          entry("POST /ke-hoach/{plan}/muc-tieu/gan", with("task", "{task}").having(AIMED)),
          entry("POST /ke-hoach/{plan}/bang/dien-nhanh/linh-vuc", EMPTY),
          entry(
              "POST /ke-hoach/{plan}/bang/dien-nhanh/ke-thua",
              with("unit", "{endingUnit}")
                  .having(
                      "update plan.plan set year = 2025, issued_on = null where id in " + OPEN_PLAN,
                      """
                      update plan.task
                         set dues = '{2025-12-31}', deadline = 'Quý IV/2025', lead = 'Ban Dân tộc'
                       where plan_id in
                      """
                          + OPEN_PLAN,
                      """
                      update plan.party set unit_id = '{endingUnit}', words = 'Ban Dân tộc'
                       where task_id in (select id from plan.task where plan_id in %s)
                      """
                          .formatted(OPEN_PLAN))),
          entry(
              "POST /ke-hoach/{plan}/bang/dien-nhanh/hoan-tac",
              with("number", "2000000000")
                  .having(
                      """
                      insert into plan.draft_change
                             (number, plan_id, task_id, kind, before, after, person, at)
                             overriding system value
                      select 2000000000, id, '{task}', 'MENDED', '{"product": ""}',
                             '{"product": "Báo cáo"}', 'x', now()
                        from plan.plan where id in %s
                      """
                          .formatted(OPEN_PLAN))),
          entry(
              "POST /ke-hoach/{plan}/lay-y-kien",
              with(
                  "letter",
                  "Đề nghị góp ý",
                  "dueOn",
                  "31/10/2018",
                  "whom",
                  "CHOSEN",
                  "units",
                  "{unit}")),
          entry(
              "POST /ke-hoach/{plan}/thay-doi/khop",
              with("task", "{task}", "line", "{issuedTask}")
                  .having(
                      """
                      update plan.plan set base_id = '{issuedPlan}', amends_id = '{issuedPlan}'
                       where id in %s
                      """
                          .formatted(OPEN_PLAN))),
          entry("POST /y-kien/{round}/han", with("dueOn", "30/11/2018")),
          entry("POST /y-kien/{round}/dong", EMPTY),
          entry(
              "POST /y-kien/{round}/quyet-dinh",
              with("ids", "{remark}", "verdict", "ACCEPTED").having(ACT_SENT)),
          entry(
              "POST /y-kien/{round}/tra-loi",
              with("unit", "{unit}", "version", "0", "act", "send", "agrees", "true")),
          entry("POST /y-kien/{round}/lay-lai", EMPTY.having(ACT_SENT)),
          entry("POST /ke-hoach-don-vi/duyet", with("plan", "{issuedPlan}", "ids", "{handedIn}")),
          entry(
              "POST /ke-hoach-don-vi/nhiem-vu",
              with("plan", "{issuedPlan}", "task", "{issuedTask}")),
          entry(
              "POST /ke-hoach-don-vi/{unitPlan}/ban-hanh",
              with("number", "12/KH-UBND", "issuedOn", "10/01/2018", "signer", "Lò Văn A")
                  .uploading("file", "tep.txt")),
          entry("GET /ke-hoach-don-vi/{unitPlan}/viec/{unitTask}/bo", EMPTY.having(OWN_TASK)),
          entry("POST /ke-hoach-don-vi/{unitPlan}/viec/{unitTask}/bo", EMPTY.having(OWN_TASK)),
          entry(
              "POST /ke-hoach-don-vi/{unitPlan}/mau",
              with("from", "{exemplar}", "ids", "{exemplarTask}")),
          entry("POST /ke-hoach-don-vi/{unitPlan}/bang-tinh", EMPTY.uploading("file", "{sheetOf}")),
          entry("POST /ke-hoach-don-vi/{unitPlan}/bang-tinh/{sheet}", EMPTY));

  /// Nobody can be let in here by a test that sends forms: why, and who proves it instead.
  private static final Map<String, String> UNPROVEN =
      Map.of(
          "POST /xac-nhan-lai", "renews a session, and here is none: SecondFactorTests",
          "POST /ke-hoach/{plan}/sua-doi", "takes a paper that amends just it: AmendmentPagesTests",
          "POST /tai-khoan/khoa", "takes a key in somebody's hand: PasskeyJourney",
          "POST /viec-chua-co-don-vi",
              "takes a unit that ended without an heir: OwnerlessWorkTests");

  /// Routes that lead to another thing than their variables tell, or to one their form names.
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("GET /can-bo/moi", Kind.VACANT_POST),
          Map.entry("POST /can-bo/moi", Kind.VACANT_POST),
          Map.entry("POST /chuc-vu/{post}/bo", Kind.VACANT_POST),
          Map.entry("POST /chuc-vu/{post}/nguoi-giu", Kind.VACANT_POST),
          Map.entry("POST /chuc-vu", Kind.KEPT_UNIT),
          Map.entry("POST /phan-cong", Kind.STAFFED_UNIT),
          Map.entry("POST /phan-cong/lam-thay", Kind.STAFFED_UNIT),
          Map.entry("POST /quan-tri/tai-khoan", Kind.CANDIDATE),
          Map.entry("POST /ke-hoach-don-vi/duyet", Kind.HANDED_IN),
          Map.entry("POST /y-kien/{round}/lay-lai", Kind.OWN_ROUND),
          Map.entry("GET /don-vi/nhap/{intake}", Kind.UNIT_INTAKE),
          Map.entry("GET /don-vi/nhap/{intake}/can-sua.xlsx", Kind.UNIT_INTAKE),
          Map.entry("GET /don-vi/nhap/{intake}/can-sua.csv", Kind.UNIT_INTAKE),
          Map.entry("POST /don-vi/nhap/{intake}", Kind.UNIT_INTAKE),
          Map.entry("GET /nhom-don-vi/{group}/sua", Kind.OWN_GROUP),
          Map.entry("POST /nhom-don-vi/{group}/sua", Kind.OWN_GROUP),
          Map.entry("POST /nhom-don-vi/{group}/ket-thuc", Kind.OWN_GROUP));

  static Optional<Kind> kind(Route route) {
    return Optional.ofNullable(KINDS.get(route.toString()));
  }

  /// The routes that have a form here; every one of them must exist.
  static Set<String> routes() {
    Set<String> routes = new TreeSet<>(BY_ROUTE.keySet());
    routes.addAll(UNPROVEN.keySet());
    routes.addAll(KINDS.keySet());
    return routes;
  }

  private static final Set<String> LEADING_ON =
      Set.of(
          "GET /ke-hoach/{plan}",
          "GET /ke-hoach-don-vi/{unitPlan}/don-doc.docx",
          "GET /ke-hoach-don-vi/{unitPlan}/don-doc.zip");

  /// Whether being led on is what the page is for, or what it does where there is nothing to write
  /// about, as in the world of the matrix.
  static boolean leadsOn(Route route) {
    return LEADING_ON.contains(route.toString());
  }

  /// Why nobody can be let in here, where that is so.
  static Map<String, String> unproven() {
    return UNPROVEN;
  }

  /// The forms of a route; a page needs none.
  static Optional<List<Form>> of(Route route) {
    List<Form> forms = BY_ROUTE.get(route.toString());
    return forms == null && (route.isPage() || UNPROVEN.containsKey(route.toString()))
        ? Optional.of(List.of(EMPTY))
        : Optional.ofNullable(forms);
  }

  private static Map.Entry<String, List<Form>> entry(String route, Form form) {
    return Map.entry(route, List.of(form));
  }

  private static Map.Entry<String, List<Form>> reason(String route) {
    return entry(route, with("reason", "Chuyển công tác"));
  }

  private static Form with(String... pairs) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int pair = 0; pair < pairs.length; pair += 2) {
      fields.put(pairs[pair], pairs[pair + 1]);
    }
    return new Form(null, fields, null, null, List.of());
  }

  /// What is sent with the thing at hand.
  Map<String, String> filled(Map<String, String> thing) {
    Map<String, String> filled = new LinkedHashMap<>();
    fields.forEach((name, value) -> filled.put(filled(name, thing), filled(value, thing)));
    return filled;
  }

  /// With what the thing is called; with the name of nobody where there is none.
  static String filled(String words, Map<String, String> thing) {
    return NAME.matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(thing.getOrDefault(found.group(1), NOBODY)));
  }

  Form as(String other) {
    return new Form(other, fields, upload, json, before);
  }

  Form uploading(String part, String content) {
    return new Form(act, fields, new Upload(part, content), json, before);
  }

  Form having(String... statements) {
    return new Form(act, fields, upload, json, List.of(statements));
  }

  /// What a script sends.
  Form saying(String script) {
    return new Form(act, fields, upload, script, before);
  }

  /// The same with another value in one field.
  Form saying(String field, String value) {
    Map<String, String> said = new LinkedHashMap<>(fields);
    said.put(field, value);
    return new Form(act, said, upload, json, before);
  }
}
