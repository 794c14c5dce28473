package org.openpar.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is sent along a route so that it would succeed, and which act that is.
///
/// @param act the act it comes to, where it is not the one the route names
/// @param upload the name of the part that takes a file
/// @param redirects whether being led on means success for a page
record Form(
    @Nullable String act, Map<String, String> fields, @Nullable String upload, boolean redirects) {

  private static final Form EMPTY = new Form(null, Map.of(), null, false);
  private static final String TODAY = "2018-10-15";
  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

  private static final Map<String, List<Form>> BY_ROUTE =
      Map.ofEntries(
          Map.entry("GET /ke-hoach/{plan}", List.of(new Form(null, Map.of(), null, true))),
          Map.entry("GET /ke-hoach/{plan}/muc-tieu", List.of(new Form(null, Map.of(), null, true))),
          Map.entry("GET /don-vi/cay/{unit}", List.of(with("ngay", TODAY))),
          Map.entry("POST /viec/{assignment}/khong-doi", List.of(EMPTY)),
          Map.entry(
              "POST /cho-su-kien/{waiting}",
              List.of(
                  with(
                      "seen",
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
              List.of(with("seen", "{step}", "withdrawReason", "Nhầm"))),
          Map.entry(
              "POST /viec/{assignment}/tien-do",
              List.of(
                  with("version", "1", "state", "IN_PROGRESS", "words", "Đang làm"),
                  with("version", "1", "act", "submit", "words", "Đã xong"))),
          Map.entry(
              "POST /viec/{assignment}/minh-chung",
              List.of(new Form(null, Map.of(), "files", false))),
          Map.entry(
              "POST /ke-hoach/{plan}/ban-ky", List.of(new Form(null, Map.of(), "file", false))),
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
              "GET /uy-quyen/{delegation}/cham-dut", List.of(EMPTY.as("identity.end-delegation"))));

  /// Their forms are filled in by the tests of their modules. Here they are sent nearly empty: who
  /// may not take the route, or finds no thing there, must be turned away all the same.
  private static final Map<String, Form> DENIALS_ONLY =
      Map.ofEntries(
          Map.entry("POST /quan-tri/tai-khoan/{account}/dong", EMPTY),
          Map.entry("POST /quan-tri/tai-khoan/{account}/mo-lai", EMPTY),
          Map.entry("POST /quan-tri/tai-khoan/{account}/vai-tro", EMPTY),
          Map.entry("POST /quan-tri/tai-khoan/{account}/bo-tam-khoa", EMPTY),
          Map.entry("POST /quan-tri/tai-khoan/{account}/ma-xac-thuc", EMPTY),
          Map.entry("POST /quan-tri/tai-khoan/{account}/lien-ket", EMPTY),
          Map.entry("POST /quan-tri/tai-khoan/{account}/dinh-danh", EMPTY),
          Map.entry("DELETE /quan-tri/tai-khoan/{account}/dinh-danh", EMPTY),
          Map.entry("POST /quan-tri/vai-tro/{grant}/cham-dut", EMPTY),
          Map.entry("POST /quan-tri/uy-quyen/{delegation}/cham-dut", EMPTY),
          Map.entry("POST /uy-quyen/{delegation}/cham-dut", EMPTY.as("identity.end-delegation")),
          Map.entry("POST /quan-tri/ra-soat/{review}/ket-thuc", EMPTY),
          Map.entry("POST /quan-tri/ra-soat/{review}/{unit}", EMPTY),
          Map.entry("POST /can-bo/{person}/sua", EMPTY),
          Map.entry("POST /can-bo/{person}/ban-giao", with("chuc-vu", "{post}")),
          // Everybody notes his own leave; that of another, whoever keeps his unit.
          Map.entry("POST /can-bo/{person}/vang-mat", EMPTY.as("directory.keep")),
          Map.entry("POST /can-bo/{person}/vang-mat/{absence}/bo", EMPTY.as("directory.keep")),
          Map.entry("POST /can-bo/nhap/{intake}", EMPTY),
          Map.entry("POST /don-vi/nhap/{intake}", EMPTY),
          Map.entry("POST /chuc-vu/{post}/nguoi-giu", EMPTY),
          Map.entry("POST /chuc-vu/{post}/bo", EMPTY),
          Map.entry("POST /ke-hoach/{plan}/muc-tieu", EMPTY),
          Map.entry("POST /ke-hoach/{plan}/muc-tieu/gan", EMPTY),
          Map.entry("POST /ke-hoach/{plan}/bang/dien-nhanh/ke-thua", EMPTY),
          Map.entry("POST /ke-hoach/{plan}/bang/dien-nhanh/hoan-tac", EMPTY),
          Map.entry("POST /ke-hoach/{plan}/sua-doi", EMPTY),
          Map.entry("POST /ke-hoach/{plan}/lay-y-kien", EMPTY),
          Map.entry("POST /y-kien/{round}/han", EMPTY),
          Map.entry("POST /y-kien/{round}/dong", EMPTY),
          Map.entry("POST /y-kien/{round}/quyet-dinh", EMPTY),
          Map.entry("POST /y-kien/{round}/tra-loi", EMPTY),
          Map.entry("POST /y-kien/{round}/lay-lai", EMPTY),
          Map.entry("POST /ke-hoach/{plan}/thay-doi/khop", EMPTY),
          Map.entry("POST /ke-hoach-don-vi/{unitPlan}/ban-hanh", EMPTY),
          Map.entry("POST /ke-hoach-don-vi/{unitPlan}/viec/{unitTask}/bo", EMPTY),
          Map.entry("POST /ke-hoach-don-vi/{unitPlan}/mau", EMPTY),
          Map.entry("POST /ke-hoach-don-vi/{unitPlan}/bang-tinh", EMPTY),
          Map.entry("POST /ke-hoach-don-vi/{unitPlan}/bang-tinh/{sheet}", EMPTY),
          Map.entry("POST /chuc-vu/{post}/vi-tri", with("rank", "OFFICER")),
          Map.entry("POST /nhom-don-vi/{group}/sua", EMPTY),
          Map.entry("POST /nhom-don-vi/{group}/ket-thuc", EMPTY));

  /// Routes that lead to another thing than their variables tell.
  private static final Map<String, Kind> KINDS =
      Map.of(
          "GET /can-bo/moi", Kind.POST,
          "GET /nhom-don-vi/{group}/sua", Kind.OWN_GROUP,
          "POST /nhom-don-vi/{group}/sua", Kind.OWN_GROUP,
          "POST /nhom-don-vi/{group}/ket-thuc", Kind.OWN_GROUP);

  static Optional<Kind> kind(Route route) {
    return Optional.ofNullable(KINDS.get(route.toString()));
  }

  /// The routes that have a form here; every one of them must exist.
  static Set<String> routes() {
    Set<String> routes = new TreeSet<>(BY_ROUTE.keySet());
    routes.addAll(DENIALS_ONLY.keySet());
    return routes;
  }

  /// Whether what follows on a permission is for other tests to prove.
  static boolean provesDenialsOnly(Route route) {
    return DENIALS_ONLY.containsKey(route.toString());
  }

  /// The forms of a route; a page needs none.
  static Optional<List<Form>> of(Route route) {
    if (provesDenialsOnly(route)) {
      return Optional.of(List.of(DENIALS_ONLY.get(route.toString())));
    }
    List<Form> forms = BY_ROUTE.get(route.toString());
    if (forms == null && (route.isPage() || route.kind() == Kind.NOTHING)) {
      return Optional.of(List.of(EMPTY));
    }
    return Optional.ofNullable(forms);
  }

  private static Form with(String... pairs) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int pair = 0; pair < pairs.length; pair += 2) {
      fields.put(pairs[pair], pairs[pair + 1]);
    }
    return new Form(null, fields, null, false);
  }

  /// What is sent with the thing at hand.
  Map<String, String> filled(Map<String, String> thing) {
    Map<String, String> filled = new LinkedHashMap<>(fields);
    filled.replaceAll(
        (name, value) ->
            value.startsWith("{")
                ? thing.getOrDefault(value.substring(1, value.length() - 1), NOBODY)
                : value);
    return filled;
  }

  private Form as(String other) {
    return new Form(other, fields, upload, redirects);
  }
}
