package org.openpar.cascade.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.AreaPlace;
import org.openpar.cascade.model.Part;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitTask;
import org.openpar.documents.Column;
import org.openpar.documents.IssuingAgency;
import org.openpar.documents.OfficialHead;
import org.openpar.documents.RuledTable;
import org.openpar.documents.Senders;
import org.openpar.documents.SignatureBlock;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.plan.PlanSummary;

/// A unit's plan on its way onto paper: what stands above and below its text, and the rows of its
/// annex. What the plan does not know is left to the pen.
///
/// @param map the units on the day of the plan
record UnitPlanPaper(
    UnitPlan plan, Unit unit, List<UnitTask> tasks, PlanSummary province, UnitMap map) {

  private static final String PLAN = "Kế hoạch";
  private static final String DECISION = "Quyết định";
  private static final String HOME_AFFAIRS = "Sở Nội vụ";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Column MONEY = Column.number("Kinh phí (đồng)", 18);

  /// Whether it is what the unit signed: one that is written in again has no number yet.
  boolean issued() {
    return !plan.state().open();
  }

  /// A plan that a decision promulgates ("12/QĐ-SYT"), where others are a document themselves.
  boolean decided() {
    return symbol().startsWith("QĐ");
  }

  IssuingAgency agency() {
    return new IssuingAgency(unit.name(), committee());
  }

  OfficialHead head() {
    IssuingAgency agency = agency();
    return new OfficialHead(
        agency.parent(),
        agency.lines(),
        number(),
        symbol(),
        agency.place(),
        issued() ? plan.issuedOn() : null,
        decided() ? DECISION : PLAN,
        decided() ? "Ban hành " + title() : "Cải cách hành chính năm\u00A0" + plan.year());
  }

  String title() {
    return "Kế hoạch cải cách hành chính năm\u00A0%d của %s".formatted(plan.year(), unit.name());
  }

  /// The decision of the province that obliges the unit, as one cites it.
  String basis() {
    return "%s số %s ngày %s của %s ban hành %s"
        .formatted(
            province.number().contains("/KH") ? PLAN : DECISION,
            province.number(),
            DAY.format(province.issuedOn()),
            province.issuer(),
            province.title());
  }

  /// Whose will a decision is: the committee's, else the head's.
  String decider() {
    IssuingAgency agency = agency();
    String body = agency.lines().replace('\n', ' ');
    return agency.committee() ? body : signature().title() + " " + body;
  }

  /// "15 nhiệm vụ chủ trì, 2 nhiệm vụ riêng": sorts it has none of are left out.
  String sorts() {
    List<String> sorts = new ArrayList<>();
    sort(sorts, "chủ trì", task -> task.part() == Part.LEAD);
    sort(sorts, "phối hợp", task -> task.part() == Part.COORDINATOR);
    sort(sorts, "huyện giao", UnitTask::fromDistrict);
    sort(sorts, "riêng của đơn vị", task -> !task.given());
    return String.join(", ", sorts);
  }

  private void sort(List<String> sorts, String name, Predicate<UnitTask> belongs) {
    long count = applied().stream().filter(belongs).count();
    if (count > 0) {
      sorts.add("%d nhiệm vụ %s".formatted(count, name));
    }
  }

  /// What was promised for its tasks, in đồng.
  long budget() {
    return applied().stream()
        .map(task -> task.words().budget())
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }

  /// "1.200.000.000".
  String money() {
    return MONEY.words(budget());
  }

  /// The tasks that do not concern the unit, each with its reason; "" for none.
  String excused() {
    return tasks.stream()
        .filter(task -> task.words().excuse() != null)
        .map(task -> "%s (%s)".formatted(task.code(), task.words().excuse()))
        .collect(Collectors.joining("; "));
  }

  SignatureBlock signature() {
    return agency().head(issued() ? Objects.requireNonNullElse(plan.signer(), "") : "");
  }

  List<String> recipients() {
    List<String> recipients = new ArrayList<>();
    if (decided()) {
      recipients.add("Như Điều 3");
    }
    Unit upper = unit.parent() == null ? null : map.find(unit.parent()).orElse(null);
    if (upper != null) {
      recipients.add(upper.name() + " (để báo cáo)");
    }
    boolean below = upper != null && upper.kind() == UnitKind.PROVINCE;
    if (below && !unit.name().equals(HOME_AFFAIRS)) {
      recipients.add(HOME_AFFAIRS + " (để theo dõi)");
    }
    recipients.add(performers() + " (để thực hiện)");
    recipients.add("Lưu: VT");
    return recipients;
  }

  /// Whom the unit has its plan carried out by.
  String performers() {
    return switch (unit.kind()) {
      case DISTRICT -> "Các phòng, ban; UBND cấp xã";
      case COMMUNE -> "Các công chức, bộ phận có liên quan";
      case DEPARTMENT, PROVINCE -> "Các phòng, đơn vị trực thuộc";
    };
  }

  RuledTable table() {
    RuledTable table =
        RuledTable.of(
            Column.label("TT", 7),
            Column.text("Nhiệm vụ", 36),
            Column.text("Theo nhiệm vụ của cấp trên", 13),
            Column.text("Sản phẩm", 22),
            Column.date("Bắt đầu", 16),
            Column.date("Hoàn thành", 16),
            Column.text("Phòng, người thực hiện", 20),
            MONEY,
            Column.text("Nhân lực, điều kiện bảo đảm", 18));
    @Nullable AreaPlace area = null;
    int number = 0;
    for (UnitTask task : applied()) {
      if (!task.area().equals(area)) {
        area = task.area();
        table.group(area.code(), area.title());
      }
      table.row(
          ++number,
          task.words().text(),
          upper(task),
          task.words().product(),
          task.words().start(),
          task.words().due(),
          task.words().assignee(),
          task.words().budget(),
          task.words().staff());
    }
    return budget() > 0
        ? table.total(null, "Cộng", null, null, null, null, null, budget(), null)
        : table;
  }

  /// Which task above it is done for: the province's by its code, the district's by its plan.
  private static @Nullable String upper(UnitTask task) {
    if (task.fromDistrict()) {
      return task.upperWords();
    }
    if (task.task() == null) {
      return null;
    }
    return task.part() == Part.COORDINATOR ? task.code() + " (phối hợp)" : task.code();
  }

  int count() {
    return applied().size();
  }

  private List<UnitTask> applied() {
    return tasks.stream().filter(task -> task.words().excuse() == null).toList();
  }

  private String committee() {
    return map.units().stream()
        .filter(each -> each.kind() == UnitKind.PROVINCE)
        .map(Unit::name)
        .findFirst()
        .orElse("");
  }

  private String number() {
    return issued() ? parts()[0] : "";
  }

  /// The one it signed with, also while it is written in again; a plan of its own before that.
  private String symbol() {
    String[] parts = parts();
    return parts.length == 2 ? parts[1] : "KH-" + letters();
  }

  private String letters() {
    return agency().committee() ? "UBND" : Senders.shortName(unit).orElse("…");
  }

  private String[] parts() {
    return Objects.requireNonNullElse(plan.number(), "").split("/", 2);
  }
}
