package org.openpar.execution.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.AssignmentState;
import org.openpar.execution.model.Assignments;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.Progress;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A unit says how far it is, or hands its work in.
@Controller
@RequestMapping("/viec/{assignment}/tien-do")
class ProgressController {

  private final Assignments assignments;
  private final Attachments attachments;
  private final ProgressPages pages;

  ProgressController(Assignments assignments, Attachments attachments, ProgressPages pages) {
    this.assignments = assignments;
    this.attachments = attachments;
    this.pages = pages;
  }

  @GetMapping
  @Requires(ExecutionActs.REPORT)
  Page blank(@PathVariable AssignmentId assignment, Actor actor) {
    return pages.blank(assignment, actor);
  }

  /// Files are kept as evidence even when the rest is refused: nobody uploads twice.
  @PostMapping
  @Requires(ExecutionActs.REPORT)
  Page create(
      @PathVariable AssignmentId assignment,
      ProgressForm form,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @RequestParam(defaultValue = "save") String act,
      Actor actor)
      throws IOException {
    try {
      assignments.current(assignment, form.version(), actor);
      attachments.add(assignment, files, actor);
      return keep(assignment, form.progress(), act.equals("submit"), actor);
    } catch (RuleViolated refusal) {
      return pages.refused(assignment, form, refusal, actor);
    } catch (OptimisticLockingFailureException changed) {
      return pages.changed(assignment, form, actor);
    }
  }

  private Page keep(AssignmentId id, Progress progress, boolean submit, Actor actor) {
    if (submit) {
      boolean toHead =
          assignments.submit(id, progress, actor).state()
              instanceof AssignmentState.AwaitingApproval;
      return Redirect.to("/viec")
          .saying(toHead ? "execution.said.submitted.head" : "execution.said.submitted");
    }
    assignments.report(id, progress, actor);
    return Redirect.to("/viec").saying("execution.said.saved");
  }
}
