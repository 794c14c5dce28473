package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.openpar.documents.ListFile;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.model.AssignmentQueries;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.FoundAssignments;
import org.openpar.execution.model.OwnerlessWork;
import org.openpar.execution.model.Responsibility;
import org.openpar.execution.paper.AssignmentListing;
import org.openpar.identity.Actor;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Every assignment the reader may see, on the screen and as a file of any length.
@Controller
class AssignmentListController {

  private final AssignmentQueries queries;
  private final AssignmentChoices choices;
  private final Responsibility responsibility;
  private final OwnerlessWork ownerless;
  private final Clock clock;

  AssignmentListController(
      AssignmentQueries queries,
      AssignmentChoices choices,
      Responsibility responsibility,
      OwnerlessWork ownerless,
      Clock clock) {
    this.responsibility = responsibility;
    this.ownerless = ownerless;
    this.queries = queries;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/danh-sach")
  @Requires(ExecutionActs.READ)
  Page index(AssignmentFilter filter, Actor actor) {
    LocalDate day = filter.day(clock);
    AssignmentSearch search = filter.search(day);
    FoundAssignments found = queries.page(search, actor);
    return new AssignmentsPage(
        filter,
        day,
        found,
        responsibility.namesOfHeirs(found.rows()),
        filter.mapDay().find().map(this::namesOn).orElse(null),
        ownerless.countOf(actor),
        choices.plans(),
        choices.units(actor, day, filter.unit()),
        choices.areas(filter.plan()));
  }

  @GetMapping({"/danh-sach.xlsx", "/danh-sach.csv"})
  @Requires(ExecutionActs.READ)
  ListFile export(AssignmentFilter filter, Actor actor, Texts t) {
    LocalDate day = filter.day(clock);
    return filter
        .mapDay()
        .find()
        .map(map -> AssignmentListing.of(day, map, namesOn(map), t))
        .orElseGet(() -> AssignmentListing.of(day, t))
        .rows(row -> queries.each(filter.everything(day), actor, row));
  }

  private Function<AssignmentBrief, String> namesOn(LocalDate map) {
    return brief -> responsibility.nameOn(brief, map);
  }
}
