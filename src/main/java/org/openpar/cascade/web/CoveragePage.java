package org.openpar.cascade.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.cascade.model.AreaPlace;
import org.openpar.cascade.model.AskedTask;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.CoverageRow;
import org.openpar.cascade.model.DistrictPlan;
import org.openpar.cascade.web.CoverageFilter.Show;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.MapDay;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.openpar.platform.web.kit.Crumb;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// What the units have taken up in their own plans of the plan above them, on one sheet.
///
/// @param whole everything the reader may see
/// @param shown what the filter leaves
/// @param typed the day as it was typed; when it is none, the page holds for today
/// @param today letters are written today, whatever day is looked at
/// @param urges whether the reader may write to units
public record CoveragePage(
    Coverage whole,
    Coverage shown,
    CoverageFilter filter,
    TypedDay typed,
    MapDay typedMap,
    LocalDate today,
    boolean urges)
    implements Page {

  /// With more columns than this, a telephone names the gaps and leaves the cells out.
  private static final int COLUMNS_ON_A_PHONE = 20;

  private static final int FEW_COLUMNS = 8;

  /// The columns of one area.
  public record Span(String code, String title, int columns) {}

  /// A field of the address.
  public record Scope(String name, String value) {}

  @Override
  public HttpStatus status() {
    return errors().status();
  }

  public FormErrors errors() {
    return typedMap.and(typed.errors());
  }

  public String mapField(Texts t) {
    return typedMap.field(t);
  }

  /// Whether a row is that of one unit, which is the same on the other map.
  public boolean alone(CoverageRow row) {
    return row.own().allMatch(own -> own.unit().id().equals(row.unit().id()));
  }

  /// The units' own rows a restated one is the sum of; none where it is one unit's own.
  public List<Unit> sumOf(CoverageRow row) {
    return row.parts().stream().map(CoverageRow::unit).toList();
  }

  public LocalDate day() {
    return whole.day();
  }

  public CoverageWords words(Texts t) {
    return new CoverageWords(whole, t);
  }

  public String dayField(Texts t) {
    return typed.errors().any() ? typed.typed() : t.date(day());
  }

  public boolean many() {
    return shown.tasks().size() > COLUMNS_ON_A_PHONE;
  }

  /// How the sheet is drawn: a few columns stand close together, their codes lying.
  public String size() {
    if (many()) {
      return "mx-many";
    }
    return shown.tasks().size() <= FEW_COLUMNS ? "mx-few" : "";
  }

  public String address() {
    return filter.at("", whole);
  }

  public String gaps() {
    return filter.at("/thieu", whole);
  }

  /// How many units a letter goes to.
  ///
  /// @param early with those whose day to issue a plan has not come
  public long urged(boolean early) {
    return urges ? shown.countUrged(today, early) : 0;
  }

  /// How many miss something and have time left for it.
  public long early() {
    return urged(true) - urged(false);
  }

  public String letter(boolean early) {
    return letter(".docx", early);
  }

  public String letters(boolean early) {
    return letter(".zip", early);
  }

  /// A district writes from its own plan.
  private String letter(String kind, boolean early) {
    DistrictPlan district = whole.district();
    String late =
        district == null
            ? filter.at("/cong-van" + kind, whole)
            : filter.on(
                CascadePaths.plan(district.id())
                    + "/don-doc"
                    + kind
                    + "?"
                    + TypedDay.FIELD
                    + "="
                    + day());
    return early ? late + "&early=true" : late;
  }

  public String everything() {
    return CascadePaths.coverage("", whole, day());
  }

  /// Where a task of the plan above stands.
  public String upper() {
    DistrictPlan district = whole.district();
    return district == null ? province() : CascadePaths.plan(district.id());
  }

  private String province() {
    return "/ke-hoach/" + whole.plan().id().value();
  }

  public List<Crumb> crumbs(Texts t) {
    Crumb plans = new Crumb(t.say("plan.nav"), "/ke-hoach");
    DistrictPlan district = whole.district();
    return district == null
        ? List.of(plans, new Crumb(whole.plan().number(), province()))
        : List.of(
            plans,
            new Crumb(t.say("cascade.nav.plans"), plans()),
            new Crumb(district.name(), upper()));
  }

  /// Whose coverage it is, for the form that narrows it.
  public Scope scope() {
    DistrictPlan district = whole.district();
    return district == null
        ? new Scope("plan", whole.plan().id().value().toString())
        : new Scope("district", district.id().value().toString());
  }

  public String plans() {
    return CascadePaths.PLANS + "?plan=" + whole.plan().id().value();
  }

  /// What stands in the plan of a unit beside what was asked of it.
  public String unit(UnitId unit) {
    return CascadePaths.coverage("/don-vi/" + unit.value(), whole, day());
  }

  /// Of all parts, those that are taken up, in hundredths.
  public double share() {
    return whole.given() == 0 ? 0 : 100.0 * whole.taken() / whole.given();
  }

  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (AskedTask task : shown.tasks()) {
      AreaPlace area = task.area();
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && last.code().equals(area.code())) {
        spans.set(spans.size() - 1, new Span(last.code(), last.title(), last.columns() + 1));
      } else {
        spans.add(new Span(area.code(), area.title(), 1));
      }
    }
    return spans;
  }

  public List<Option> areas() {
    return whole.tasks().stream()
        .map(AskedTask::area)
        .map(
            area ->
                new Option(Integer.toString(area.position()), area.code() + ". " + area.title()))
        .distinct()
        .toList();
  }

  /// The units that have others of the list under them.
  public List<Option> uppers() {
    List<@Nullable UnitId> parents = new ArrayList<>();
    whole.rows().forEach(row -> parents.add(row.unit().parent()));
    return whole.rows().stream()
        .map(CoverageRow::unit)
        .filter(unit -> parents.contains(unit.id()))
        .map(unit -> new Option(unit.id().value().toString(), unit.name()))
        .toList();
  }

  static List<Option> verdicts(Texts t) {
    return CoverageFilter.ORDER.stream()
        .map(verdict -> new Option(verdict.name(), t.say("verdict." + verdict)))
        .toList();
  }

  static List<Option> shows(Texts t) {
    return List.of(Show.values()).stream()
        .map(show -> new Option(show.name(), t.say("coverage.show." + show)))
        .toList();
  }

  /// Of all units, those that are so far with their plans.
  public long count(Show show) {
    return whole.countUnits(issuance -> show.fits(issuance, day()));
  }

  /// They alone.
  public String only(Show show) {
    return everything() + "&show=" + show;
  }

  public long count(Verdict verdict) {
    return whole.count(verdict);
  }
}
