package org.openpar.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Map<String, List<Form>> BY_ROUTE =
      Map.ofEntries(
          Map.entry("GET /ke-hoach/{plan}", List.of(new Form(null, Map.of(), null, true))),
          Map.entry("GET /don-vi/cay/{unit}", List.of(with("ngay", TODAY))),
          Map.entry("POST /viec/{assignment}/khong-doi", List.of(EMPTY)),
          Map.entry(
              "POST /viec/{assignment}/tien-do",
              List.of(
                  with("version", "1", "state", "IN_PROGRESS", "words", "Đang làm"),
                  with("version", "1", "act", "submit", "words", "Đã xong"))),
          Map.entry(
              "POST /viec/{assignment}/minh-chung",
              List.of(new Form(null, Map.of(), "files", false))),
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
                      "number", "77/QĐ-UBND", "issuedOn", "02/01/2018", "title", "Kế hoạch",
                      "issuer", "UBND tỉnh", "signerName", "Lê Hồng Minh"))),
          Map.entry(
              "POST /ke-hoach/{plan}/nhiem-vu/{task}/{field}",
              List.of(with("words", "Trước ngày 15/9/2018"))),
          Map.entry("POST /ke-hoach/{plan}/nhiem-vu/{task}/{field}/dung", List.of(EMPTY)),
          Map.entry("POST /ke-hoach/{plan}/ra-soat/dung", List.of(EMPTY)),
          Map.entry("DELETE /ke-hoach/{plan}", List.of(EMPTY)));

  /// The routes that have a form here; every one of them must exist.
  static Set<String> routes() {
    return BY_ROUTE.keySet();
  }

  /// The forms of a route; a page needs none.
  static Optional<List<Form>> of(Route route) {
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

  private Form as(String other) {
    return new Form(other, fields, upload, redirects);
  }
}
