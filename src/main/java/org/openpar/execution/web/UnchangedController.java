package org.openpar.execution.web;

import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.Assignments;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.identity.Actor;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Nothing new about this one: a single tap.
@Controller
@RequestMapping("/viec/{assignment}/khong-doi")
class UnchangedController {

  private final Assignments assignments;

  UnchangedController(Assignments assignments) {
    this.assignments = assignments;
  }

  @PostMapping
  @Requires(ExecutionActs.REPORT)
  Page create(@PathVariable AssignmentId assignment, Actor actor) {
    assignments.keepUnchanged(assignment, actor);
    return Redirect.to("/viec").saying("execution.said.unchanged");
  }
}
