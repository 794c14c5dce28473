package org.openpar.plan.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Column;
import org.openpar.documents.IssuingAgency;
import org.openpar.documents.OfficialHead;
import org.openpar.documents.RuledTable;
import org.openpar.documents.SignatureBlock;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.TaskLine;

/// A plan on its way back onto paper: what its decision says above and below, and the rows of its
/// annex. What the plan does not know is left to the pen.
record PlanPaper(Plan plan, List<TaskLine> tasks, UnitMap map) {

  private static final String DECISION = "Quyết định";
  private static final String PLAN = "Kế hoạch";

  /// A plan of that symbol ("07/KH-SVHTTDL") is a document itself, without a decision.
  boolean bare() {
    return symbol().startsWith("KH");
  }

  OfficialHead head() {
    return new OfficialHead(
        agency().parent(),
        agency().lines(),
        number(),
        symbol(),
        agency().place(),
        plan.issuedOn(),
        bare() ? PLAN : DECISION,
        whole(bare() ? bareSubject() : "Về việc ban hành " + plan.title()));
  }

  /// "(Kèm theo Quyết định số … của UBND tỉnh Sơn La)".
  String attachment() {
    return head().attachment(issuer());
  }

  /// Whose will the decision is: the committee's where somebody signs for it, else the head's.
  String decider() {
    SignatureBlock signature = signature();
    boolean committee = signature.authority().stream().anyMatch(line -> line.startsWith("TM"));
    String office =
        signature.authority().stream()
            .filter(line -> line.startsWith("KT"))
            .map(line -> line.replaceFirst("^KT\\s?\\.\\s?", ""))
            .findFirst()
            .orElse(signature.title());
    String body = agency().lines().replace('\n', ' ');
    return committee ? body : (office + " " + body).strip();
  }

  /// What the articles of the decision say.
  List<String> articles() {
    return List.of(
        "Ban hành kèm theo Quyết định này " + plan.title() + ".",
        "Quyết định này có hiệu lực kể từ ngày ký.",
        "Thủ trưởng các cơ quan, đơn vị được giao nhiệm vụ tại Phụ lục và các tổ chức, cá nhân có"
            + " liên quan chịu trách nhiệm thi hành Quyết định này./.");
  }

  /// "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" in its lines.
  SignatureBlock signature() {
    String office = Objects.requireNonNullElse(plan.signerTitle(), "");
    List<String> lines = Arrays.stream(office.split("[;,]")).map(String::strip).toList();
    return new SignatureBlock(
        lines.subList(0, lines.size() - 1),
        lines.getLast(),
        Objects.requireNonNullElse(plan.signerName(), ""));
  }

  List<String> recipients() {
    return List.of(bare() ? "Như trên" : "Như Điều 3", "Lưu: VT");
  }

  String annexTitle() {
    return "Nhiệm vụ thực hiện " + plan.title();
  }

  List<AnnexColumn> columns() {
    return AnnexColumn.of(tasks);
  }

  Column[] header() {
    return columns().stream().map(AnnexColumn::column).toArray(Column[]::new);
  }

  List<AnnexRow> rows() {
    return AnnexRow.of(tasks, columns());
  }

  RuledTable table() {
    List<AnnexColumn> columns = columns();
    RuledTable table = RuledTable.named(AnnexForm.name(plan.year()), List.of(header()));
    for (AnnexRow row : rows()) {
      switch (row) {
        case AnnexRow.Area area -> table.band(area.words());
        case AnnexRow.Group(String number, String title) -> table.group(number, title);
        case AnnexRow.Item item -> table.row(item.cells(columns).toArray());
      }
    }
    return table;
  }

  /// "năm 2018" stays on one line.
  private static String whole(String subject) {
    return subject.replaceAll("(?<=năm) (?=\\d{4})", "\u00A0");
  }

  private String issuer() {
    return Objects.requireNonNullElse(plan.issuer(), "");
  }

  private IssuingAgency agency() {
    return new IssuingAgency(issuer(), province());
  }

  private String province() {
    return map.units().stream()
        .filter(unit -> unit.kind() == UnitKind.PROVINCE)
        .map(Unit::name)
        .findFirst()
        .orElse("");
  }

  private String number() {
    return part(0, "");
  }

  private String symbol() {
    return part(1, "QĐ-" + (agency().committee() ? "UBND" : "…"));
  }

  private String part(int which, String otherwise) {
    String[] parts = Objects.requireNonNullElse(plan.number(), "").split("/", 2);
    return parts.length == 2 ? parts[which] : otherwise;
  }

  /// The title without its kind, where a reader then still finds the same title.
  private String bareSubject() {
    String title = plan.title();
    String rest = Words.upperFirst(title.replaceFirst("(?iU)^kế hoạch\\s+", ""));
    return Stream.of(rest, title).filter(this::readsAsTitle).findFirst().orElse(title);
  }

  private boolean readsAsTitle(String subject) {
    List<String> texts = List.of(PLAN, subject, "Căn cứ");
    List<Line> lines =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new Line(texts.get(i), texts.get(i), false, i, i))
            .toList();
    @Nullable String read = Title.read(lines).text();
    return plan.title().equals(read);
  }
}
