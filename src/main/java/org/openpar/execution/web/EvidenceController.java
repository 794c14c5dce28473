package org.openpar.execution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.NoFileChosen;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.EvidenceFiles;
import org.openpar.execution.model.EvidenceId;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The files that prove an assignment.
@Controller
@RequestMapping("/viec/{assignment}/minh-chung")
class EvidenceController {

  private final Attachments attachments;
  private final EvidenceFiles evidence;
  private final EvidenceDownload download;
  private final AssignmentPages pages;
  private final Clock clock;

  EvidenceController(
      Attachments attachments,
      EvidenceFiles evidence,
      EvidenceDownload download,
      AssignmentPages pages,
      Clock clock) {
    this.attachments = attachments;
    this.evidence = evidence;
    this.download = download;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping
  @Requires(ExecutionActs.REPORT)
  Page create(
      @PathVariable AssignmentId assignment,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      Actor actor)
      throws IOException {
    try {
      if (attachments.add(assignment, files, actor) == 0) {
        throw new NoFileChosen("files");
      }
      return Redirect.to(path(assignment)).saying("execution.said.evidence-added");
    } catch (RuleViolated refusal) {
      LocalDate today = LocalDate.now(clock);
      return pages.of(assignment, today, actor, "", FormErrors.of(refusal));
    }
  }

  @GetMapping("/{file}")
  @Requires(ExecutionActs.READ)
  void show(
      @PathVariable AssignmentId assignment,
      @PathVariable EvidenceId file,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    download.send(assignment, file, actor, response);
  }

  @GetMapping("/{file}/go")
  @Requires(ExecutionActs.REPORT)
  Page askBeforeDestroy(
      @PathVariable AssignmentId assignment, @PathVariable EvidenceId file, Actor actor) {
    return pages.removal(assignment, file, actor);
  }

  @DeleteMapping("/{file}")
  @Requires(ExecutionActs.REPORT)
  Page destroy(@PathVariable AssignmentId assignment, @PathVariable EvidenceId file, Actor actor) {
    evidence.remove(assignment, file, actor);
    return Redirect.to(path(assignment)).saying("execution.said.evidence-removed");
  }

  private static String path(AssignmentId assignment) {
    return "/viec/" + assignment.value();
  }
}
