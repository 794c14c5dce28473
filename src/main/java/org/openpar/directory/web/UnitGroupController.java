package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.OwnGroups;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitGroupId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The groups of units that papers name: those of every paper, and those the province made.
@Controller
@RequestMapping(GroupFilter.PATH)
class UnitGroupController {

  static final String KEEP = "directory.keep-groups";

  private final OwnGroups groups;
  private final Units units;
  private final Policy policy;
  private final Clock clock;

  UnitGroupController(OwnGroups groups, Units units, Policy policy, Clock clock) {
    this.groups = groups;
    this.units = units;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping
  @Requires(UnitRegisterController.READ)
  Page index(@ModelAttribute GroupFilter filter, Actor actor) {
    return new UnitGroupsPage(
        units.on(filter.day().or(today())), filter, policy.permits(actor, KEEP));
  }

  @GetMapping("/{group}")
  @Requires(UnitRegisterController.READ)
  Page show(
      @PathVariable String group,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed,
      Actor actor) {
    UnitMap map = units.on(TypedDay.of(typed).or(today()));
    return new UnitGroupPage(map, group(map, group), map.ownGroups(), policy.permits(actor, KEEP));
  }

  @GetMapping("/moi")
  @Requires(KEEP)
  Page blank() {
    return page(null, UnitGroupForm.blank(today()), List.of());
  }

  @PostMapping
  @Requires(KEEP)
  Page create(@ModelAttribute UnitGroupForm form, Actor actor) {
    return keep(UnitGroupId.next(), null, form, actor);
  }

  @GetMapping("/{group}/sua")
  @Requires(KEEP)
  Page edit(@PathVariable UnitGroupId group) {
    UnitMap map = units.on(today());
    UnitGroup kept = group(map, group.value().toString());
    return page(kept, UnitGroupForm.of(kept, map, today()), List.of());
  }

  @PostMapping("/{group}/sua")
  @Requires(KEEP)
  Page update(@PathVariable UnitGroupId group, @ModelAttribute UnitGroupForm form, Actor actor) {
    return keep(group, group(units.on(today()), group.value().toString()), form, actor);
  }

  @PostMapping("/{group}/ket-thuc")
  @Requires(KEEP)
  Page destroy(@PathVariable UnitGroupId group, Actor actor) {
    demand(actor);
    groups.end(group, today());
    return Redirect.to(GroupFilter.PATH).saying("directory.group.ended");
  }

  private Page keep(UnitGroupId id, @Nullable UnitGroup kept, UnitGroupForm form, Actor actor) {
    demand(actor);
    LocalDate from = form.day(today());
    UnitGroupForm.Read read = form.read(id, units.on(from));
    read.problems().addAll(groups.problems(read.rule(), from));
    if (!read.problems().isEmpty() || form.errors().any()) {
      return page(kept, form, read.problems());
    }
    groups.form(read.rule(), from);
    return Redirect.to(GroupFilter.PATH + "/" + id.value()).saying("directory.group.kept");
  }

  private Page page(@Nullable UnitGroup kept, UnitGroupForm form, List<RuleViolated> problems) {
    UnitMap map = units.on(today());
    List<Unit> parents =
        map.units().stream().filter(unit -> !map.under(unit.id()).isEmpty()).toList();
    return new UnitGroupFormPage(kept, form, form.errors().and(problems), parents);
  }

  private void demand(Actor actor) {
    for (Unit province : units.on(today()).roots()) {
      policy.demand(actor, KEEP, province.id());
    }
  }

  private static UnitGroup group(UnitMap map, String code) {
    return map.findGroup(code).orElseThrow(() -> new NotFound("group " + code));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
