package org.openpar.cascade.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.AskedTask;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.CoverageRow;
import org.openpar.cascade.model.Coverages;
import org.openpar.cascade.model.DistrictPlan;
import org.openpar.cascade.model.Judgement;
import org.openpar.cascade.model.UnitPlanLine;
import org.openpar.cascade.model.UnitPlanQueries;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What the units have taken up of the province's plan: filtered, exported, looked into, written
/// about.
@Controller
class CoverageController {

  private static final String FILE = "cong-van-ke-hoach-cchc";

  private final Coverages coverages;
  private final UnitPlanQueries queries;
  private final PlanFacts plans;
  private final Units units;
  private final Policy policy;
  private final GapLetters letters;
  private final Clock clock;

  CoverageController(
      Coverages coverages,
      UnitPlanQueries queries,
      PlanFacts plans,
      Units units,
      Policy policy,
      GapLetters letters,
      Clock clock) {
    this.coverages = coverages;
    this.queries = queries;
    this.plans = plans;
    this.units = units;
    this.policy = policy;
    this.letters = letters;
    this.clock = clock;
  }

  @GetMapping(CascadePaths.COVERAGE)
  @Requires(CascadeActs.READ)
  Page show(
      @ModelAttribute CoverageScope scope, @ModelAttribute CoverageFilter filter, Actor actor) {
    return find(scope, actor)
        .map(own -> restated(own, scope))
        .<Page>map(
            whole ->
                new CoveragePage(
                    whole,
                    filter.of(whole),
                    filter,
                    scope.day(),
                    scope.mapDay(),
                    today(),
                    urges(whole, actor)))
        .orElseGet(NoPlanYetPage::new);
  }

  /// By the units of the map asked for, if one was.
  private Coverage restated(Coverage own, CoverageScope scope) {
    return scope
        .mapDay()
        .find()
        .map(
            map ->
                own.restated(
                    map,
                    units.seats(own.rows().stream().map(row -> row.unit().id()).toList(), map)))
        .orElse(own);
  }

  /// Letters go to the units as they are.
  private boolean urges(Coverage whole, Actor actor) {
    if (whole.map() != null) {
      return false;
    }
    DistrictPlan district = whole.district();
    return district == null
        ? policy.permits(actor, CascadeActs.URGE)
        : policy.permits(actor, CascadeActs.URGE_COMMUNES, district.unit());
  }

  @GetMapping({CascadePaths.COVERAGE + ".xlsx", CascadePaths.COVERAGE + ".csv"})
  @Requires(CascadeActs.READ)
  ListFile export(
      @ModelAttribute CoverageScope scope,
      @ModelAttribute CoverageFilter filter,
      Actor actor,
      Texts t) {
    return CoverageListing.of(filter.of(restated(coverage(scope, actor), scope)), t).matrix();
  }

  @GetMapping({CascadePaths.COVERAGE + "/thieu.xlsx", CascadePaths.COVERAGE + "/thieu.csv"})
  @Requires(CascadeActs.READ)
  ListFile exportGaps(
      @ModelAttribute CoverageScope scope,
      @ModelAttribute CoverageFilter filter,
      Actor actor,
      Texts t) {
    return CoverageListing.of(filter.of(restated(coverage(scope, actor), scope)), t).gaps();
  }

  /// The letter to the units that are shown and have something missing and whose day has passed.
  ///
  /// @param early whether it goes to those whose day has not come as well
  @GetMapping(CascadePaths.COVERAGE + "/cong-van.docx")
  @Requires(CascadeActs.URGE)
  void letter(
      @ModelAttribute CoverageScope scope,
      @ModelAttribute CoverageFilter filter,
      @RequestParam(defaultValue = "false") boolean early,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    letters.one(filter.of(ofProvince(scope, actor)), early, FILE, actor, response);
  }

  /// A letter to each of them.
  @GetMapping(CascadePaths.COVERAGE + "/cong-van.zip")
  @Requires(CascadeActs.URGE)
  void letters(
      @ModelAttribute CoverageScope scope,
      @ModelAttribute CoverageFilter filter,
      @RequestParam(defaultValue = "false") boolean early,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    letters.each(filter.of(ofProvince(scope, actor)), early, FILE, actor, response);
  }

  @GetMapping(CascadePaths.COVERAGE + "/don-vi/{unit}")
  @Requires(CascadeActs.READ)
  Page unit(
      @PathVariable UnitId unit,
      @ModelAttribute CoverageScope scope,
      @RequestParam(name = "task", required = false) @Nullable UUID task,
      Actor actor) {
    if (units.listNames(unit).isEmpty()) {
      throw new NotFound("unit " + unit.value());
    }
    policy.demand(actor, CascadeActs.READ, unit);
    return find(scope, actor)
        .<Page>map(coverage -> unit(coverage, unit, task, actor))
        .orElseGet(NoPlanYetPage::new);
  }

  private CoverageUnitPage unit(Coverage coverage, UnitId unit, @Nullable UUID task, Actor actor) {
    CoverageRow row =
        coverage.find(unit).orElseThrow(() -> new NotFound("duty of unit " + unit.value()));
    UnitPlanId unitPlan =
        queries.list(coverage.plan().id(), actor).stream()
            .filter(line -> line.unit().equals(unit))
            .map(UnitPlanLine::id)
            .findFirst()
            .orElse(null);
    return new CoverageUnitPage(coverage, row, lines(coverage, row), task, unitPlan);
  }

  private static List<CoverageUnitPage.Line> lines(Coverage coverage, CoverageRow row) {
    return IntStream.range(0, coverage.tasks().size())
        .boxed()
        .flatMap(
            place ->
                Optional.ofNullable(row.cells().get(place)).stream()
                    .map(judgement -> line(coverage, row, place, judgement)))
        .toList();
  }

  private static CoverageUnitPage.Line line(
      Coverage coverage, CoverageRow row, int place, Judgement judgement) {
    AskedTask task = coverage.tasks().get(place);
    Unit author = judgement.verdict().written() ? coverage.author(row, task.id()) : null;
    return new CoverageUnitPage.Line(
        task,
        author == null
            ? null
            : coverage.promised().getOrDefault(author.id(), Map.of()).get(task.id()),
        judgement,
        author == null || author.id().equals(row.unit().id()) ? null : author);
  }

  private Coverage coverage(CoverageScope scope, Actor actor) {
    return find(scope, actor).orElseThrow(() -> new NotFound("issued plan"));
  }

  private Optional<Coverage> find(CoverageScope scope, Actor actor) {
    UnitPlanId district = scope.district();
    return district == null
        ? findOfProvince(scope, actor)
        : Optional.of(coverages.below(district, scope.day().or(today()), actor));
  }

  /// Letters speak for the province, whatever page they were asked for on.
  private Coverage ofProvince(CoverageScope scope, Actor actor) {
    return findOfProvince(scope, actor).orElseThrow(() -> new NotFound("issued plan"));
  }

  private Optional<Coverage> findOfProvince(CoverageScope scope, Actor actor) {
    PlanId plan = scope.plan();
    return (plan == null ? plans.findLatest() : Optional.of(plans.plan(plan)))
        .map(chosen -> coverages.coverage(chosen, scope.day().or(today()), actor));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
