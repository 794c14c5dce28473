package org.openpar.directory.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.NoFileChosen;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.ActProblem;
import org.openpar.organization.Moving;
import org.openpar.organization.Reorganization;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.ReorganizationRefused;
import org.openpar.organization.Reorganizations;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.Typed;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Writes an act down, shows what it would do, and has it enacted.
@Controller
@RequestMapping(ReformForm.PATH)
class ReformWizardController {

  private final Reorganizations reorganizations;
  private final Units units;
  private final Policy policy;
  private final ReformSheet sheet;

  ReformWizardController(
      Reorganizations reorganizations, Units units, Policy policy, ReformSheet sheet) {
    this.reorganizations = reorganizations;
    this.units = units;
    this.policy = policy;
    this.sheet = sheet;
  }

  @GetMapping
  @Requires(DirectoryActs.REORGANIZE)
  Page blank() {
    return new ReformFormPage(ReformForm.blank(), FormErrors.none());
  }

  /// @param step "read", "add", "heir:s0.", "drop:s0.", "preview", "back" or "enact"
  @PostMapping
  @Requires(DirectoryActs.REORGANIZE)
  Page create(
      @RequestParam(defaultValue = "preview") String step,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Typed typed,
      Actor actor)
      throws IOException {
    ReformForm form = new ReformForm(typed);
    return switch (step.replaceFirst(":.*", "")) {
      case "read" -> read(form, file);
      case "add" -> written(form.adding(ReformForm.kind(form.at("add"))));
      case "heir" -> written(form.withAnotherHeir(number(step)));
      case "drop" -> written(form.dropping(number(step)));
      case "back" -> written(form);
      case "enact" -> enact(form, actor);
      default -> preview(form);
    };
  }

  private Page read(ReformForm form, @Nullable MultipartFile file) throws IOException {
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try {
      if (file == null || name.isBlank()) {
        throw new NoFileChosen("file");
      }
      return written(sheet.fill(form, name, file.getBytes()));
    } catch (RuleViolated refusal) {
      return new ReformFormPage(form, FormErrors.of(refusal));
    }
  }

  private static Page written(ReformForm form) {
    return new ReformFormPage(form, FormErrors.none());
  }

  private static int number(String step) {
    String digits = step.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 3 ? 0 : Integer.parseInt(digits);
  }

  private Page preview(ReformForm form) {
    ReformReading reading = new ReformReading(form, units);
    Optional<ReorganizationDraft> draft = reading.draft();
    if (draft.isEmpty()) {
      return new ReformFormPage(form, reading.errors());
    }
    List<ActProblem> problems = reorganizations.check(draft.get());
    return problems.isEmpty()
        ? preview(form, draft.get(), FormErrors.none())
        : new ReformFormPage(form, reading.errors(problems));
  }

  private Page preview(ReformForm form, ReorganizationDraft draft, FormErrors errors) {
    Map<UnitId, String> before = units.names(draft.act().eve());
    Map<UnitId, String> after = new HashMap<>(before);
    for (SuccessionDraft succession : draft.successions()) {
      for (UnitChange change : succession.to()) {
        if (change.name() != null) {
          after.put(change.unit(), change.name());
        }
      }
    }
    return new ReformPreviewPage(
        form, draft, reorganizations.preview(draft), before, after, errors);
  }

  private Page enact(ReformForm form, Actor actor) {
    policy.demand(actor, DirectoryActs.REORGANIZE);
    ReformReading reading = new ReformReading(form, units);
    Optional<ReorganizationDraft> draft = reading.draft();
    if (draft.isEmpty()) {
      return new ReformFormPage(form, reading.errors());
    }
    List<ActProblem> problems = reorganizations.check(draft.get());
    if (!problems.isEmpty()) {
      return new ReformFormPage(form, reading.errors(problems));
    }
    List<Moving> moving = reorganizations.preview(draft.get());
    if (moving.stream().anyMatch(Moving::warning)
        && !form.at(ReformPreviewPage.SEEN).equals("true")) {
      return preview(form, draft.get(), unseen());
    }
    try {
      Reorganization done = reorganizations.enact(draft.get(), choices(form, draft.get(), moving));
      return Redirect.to(ReformsPage.PATH + "/" + done.id().value())
          .saying("directory.reform.done", done.act().number());
    } catch (ReorganizationRefused refused) {
      return new ReformFormPage(form, reading.errors(refused.problems()));
    }
  }

  private static Map<UUID, UnitId> choices(
      ReformForm form, ReorganizationDraft draft, List<Moving> moving) {
    Map<UUID, UnitId> choices = new HashMap<>();
    for (Moving each : moving) {
      List<UnitChange> heirs =
          draft.successions().stream()
              .filter(succession -> succession.from().contains(each.from()))
              .findFirst()
              .map(SuccessionDraft::to)
              .orElse(List.of());
      for (Moving.Item item : each.items()) {
        String number = form.at(ReformPreviewPage.CHOICE + item.id());
        if (item.choice() && number.matches("\\d") && Integer.parseInt(number) < heirs.size()) {
          choices.put(item.id(), heirs.get(Integer.parseInt(number)).unit());
        }
      }
    }
    return choices;
  }

  private static FormErrors unseen() {
    String key = "directory.preview.unseen";
    return new FormErrors(
        List.of(
            new FormErrors.Entry(
                ReformPreviewPage.SEEN,
                new DefaultMessageSourceResolvable(new String[] {key}, key))));
  }
}
