package org.openpar.execution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFiles;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.Occurrence;
import org.openpar.execution.model.OccurrenceChangedMeanwhile;
import org.openpar.execution.model.OccurrenceDraft;
import org.openpar.execution.model.OccurrenceDraft.Attached;
import org.openpar.execution.model.OccurrenceRefused;
import org.openpar.execution.model.OccurrenceTarget;
import org.openpar.execution.model.Occurrences;
import org.openpar.execution.web.OccurrencePage.Refused;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Download;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The coordinator records that what a task waits for has happened, puts it right, or takes it
/// back.
@Controller
@RequestMapping(OccurrencePaths.LIST + "/{waiting}")
class OccurrenceController {

  private final Occurrences occurrences;
  private final OccurrencePages pages;
  private final StoredFiles files;

  OccurrenceController(Occurrences occurrences, OccurrencePages pages, StoredFiles files) {
    this.occurrences = occurrences;
    this.pages = pages;
    this.files = files;
  }

  @GetMapping
  @Requires(ExecutionActs.READ)
  Page show(
      @PathVariable TaskId waiting,
      @RequestParam(defaultValue = "0") long step,
      Actor actor,
      Texts t) {
    return pages.of(waiting, step, actor, t);
  }

  /// The document that proves it, byte for byte.
  @GetMapping("/tep/{step}")
  @Requires(ExecutionActs.READ)
  void file(
      @PathVariable TaskId waiting,
      @PathVariable long step,
      Actor actor,
      Texts t,
      HttpServletResponse response)
      throws IOException {
    StoredFile file =
        pages.of(waiting, step, actor, t).history().steps().stream()
            .filter(one -> one.number() == step)
            .map(Occurrence::file)
            .filter(Objects::nonNull)
            .findFirst()
            .map(files::file)
            .orElseThrow(() -> new NotFound("proof " + step));
    response.setContentLengthLong(file.size());
    files.copyTo(file.id(), new Download(file.name(), file.mediaType()).to(response));
  }

  @PostMapping
  @Requires(ExecutionActs.RECORD)
  Page create(
      @PathVariable TaskId waiting,
      OccurrenceForm form,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor,
      Texts t)
      throws IOException {
    OccurrenceDraft draft = form.draft(attached(file));
    FormErrors unread = form.errors();
    try {
      if (unread.any()) {
        FormErrors all =
            unread.and(others(unread, occurrences.refusals(waiting, form.target(), draft)));
        return pages.refused(waiting, form, Refused.keeping(all), actor, t);
      }
      Occurrence kept = occurrences.keep(waiting, form.target(), draft, actor);
      return Redirect.to(OccurrencePaths.of(waiting))
          .saying("execution.said.occurrence." + kept.step(), t.date(kept.due()));
    } catch (OccurrenceRefused refused) {
      FormErrors all = FormErrors.none().and(refused.refusals());
      return pages.refused(waiting, form, Refused.keeping(all), actor, t);
    } catch (OccurrenceChangedMeanwhile changed) {
      return pages.changed(waiting, form.step(), form, actor, t);
    }
  }

  @PostMapping("/rut")
  @Requires(ExecutionActs.RECORD)
  Page withdraw(
      @PathVariable TaskId waiting,
      @RequestParam(defaultValue = "0") long seen,
      @RequestParam(defaultValue = "0") long step,
      @RequestParam(required = false) OccurrenceWhom.@Nullable Choice withdrawWhom,
      @RequestParam(required = false) @Nullable List<UnitId> withdrawUnits,
      @RequestParam(defaultValue = "") String withdrawReason,
      Actor actor,
      Texts t) {
    OccurrenceWhom whom = new OccurrenceWhom(withdrawWhom, withdrawUnits);
    try {
      OccurrenceTarget target = new OccurrenceTarget(seen, step, whom.extent());
      occurrences.withdraw(waiting, target, withdrawReason, actor);
      return Redirect.to(OccurrencePaths.of(waiting)).saying("execution.said.occurrence.WITHDRAWN");
    } catch (OccurrenceChangedMeanwhile changed) {
      return pages.changed(waiting, step, null, actor, t);
    } catch (OccurrenceRefused refused) {
      FormErrors all = FormErrors.none().and(refused.refusals());
      return pages.refused(waiting, step, Refused.withdrawing(withdrawReason, whom, all), actor, t);
    }
  }

  /// A day nobody can read is not called missing as well.
  private static List<RuleViolated> others(FormErrors unread, List<RuleViolated> refusals) {
    Set<String> fields =
        unread.entries().stream().map(FormErrors.Entry::field).collect(Collectors.toSet());
    return refusals.stream().filter(refusal -> !fields.contains(refusal.field())).toList();
  }

  /// A field left alone sends a part without a name.
  private static @Nullable Attached attached(@Nullable MultipartFile file) throws IOException {
    String name = file == null ? null : file.getOriginalFilename();
    return file == null || name == null || name.isBlank()
        ? null
        : new Attached(name, file.getBytes());
  }
}
