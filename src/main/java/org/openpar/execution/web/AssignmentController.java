package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.identity.Actor;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One assignment, as of a chosen day.
@Controller
@RequestMapping("/viec/{assignment}")
class AssignmentController {

  private final AssignmentPages pages;
  private final Clock clock;

  AssignmentController(AssignmentPages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(ExecutionActs.READ)
  Page show(
      @PathVariable AssignmentId assignment,
      @RequestParam(name = AskedDay.FIELD, required = false) @Nullable String day,
      Actor actor) {
    AskedDay asked = new AskedDay(day);
    return pages.of(assignment, asked.or(LocalDate.now(clock)), actor, "", asked.errors());
  }
}
