package org.openpar.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.PlanFile;
import org.openpar.plan.model.PlanLine;
import org.openpar.plan.model.PlanState;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// The plans, and for whoever may draft them the door for a new file.
///
/// @param all plans this person may see, whatever the filter
/// @param drafting whether this person may upload and see drafts
/// @param year what was typed as the year, given back on refusal
/// @param same the plan that was read from the very same file before
public record PlansPage(
    List<PlanLine> all,
    PlanFilter filter,
    boolean drafting,
    String year,
    FormErrors errors,
    @Nullable PlanFile same)
    implements Page {

  /// Below it there is nothing to search or to sort.
  private static final int FEW = 2;

  static PlansPage of(List<PlanLine> visible, PlanFilter filter, boolean drafting) {
    return new PlansPage(visible, filter, drafting, "", FormErrors.none(), null);
  }

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public boolean filtered() {
    return filter.narrowed() || all.size() >= FEW;
  }

  public String address() {
    return filter.at(Paths.PLANS);
  }

  public List<PlanLine> drafts() {
    return in(filter.of(all), false);
  }

  public List<PlanLine> issued() {
    return in(filter.of(all), true);
  }

  /// How many there are whatever the filter.
  public int count(boolean promulgated) {
    return in(all, promulgated).size();
  }

  public List<Option> years() {
    return all.stream()
        .map(PlanLine::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(year -> new Option(Integer.toString(year), Integer.toString(year)))
        .toList();
  }

  public static List<Option> states(Texts t) {
    return Stream.of(PlanState.values())
        .filter(state -> state != PlanState.DISCARDED)
        .map(state -> new Option(state.name(), t.say("plan.state." + state)))
        .toList();
  }

  public static List<Option> sorts(Texts t) {
    return PlanFilter.SORTS.stream()
        .map(sort -> new Option(sort, t.say("plan.sort." + sort)))
        .toList();
  }

  public static String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  /// Where one goes on with it.
  public static String address(PlanLine plan) {
    return plan.state().open() ? Paths.review(plan.id()) : Paths.plan(plan.id());
  }

  private static List<PlanLine> in(List<PlanLine> plans, boolean promulgated) {
    return plans.stream().filter(plan -> plan.state().promulgated() == promulgated).toList();
  }
}
