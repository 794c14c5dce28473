package org.openpar.directory.web;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.IntakeId;
import org.openpar.directory.model.IntakeReport;
import org.openpar.directory.model.Intakes;
import org.openpar.directory.model.Intakes.Intake;
import org.openpar.directory.model.PeopleActs;
import org.openpar.directory.paper.PeopleSheet;
import org.openpar.documents.FileRefused;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
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

/// A filled sheet of people: handed in, looked through, taken over.
@Controller
@RequestMapping(IntakeController.PATH)
class IntakeController {

  static final String PATH = PeopleFilter.PATH + "/nhap";

  private final Intakes intakes;

  IntakeController(Intakes intakes) {
    this.intakes = intakes;
  }

  @GetMapping
  @Requires(PeopleActs.KEEP)
  Page blank() {
    return new IntakeFormPage(FormErrors.none());
  }

  @PostMapping
  @Requires(PeopleActs.KEEP)
  Page create(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
      throws IOException {
    try {
      if (file == null || file.isEmpty()) {
        throw new FileRefused("file.empty");
      }
      String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      IntakeId id = intakes.hand(name, file.getBytes(), PeopleSheet::read, actor);
      return Redirect.to(PATH + "/" + id.value());
    } catch (RuleViolated refusal) {
      return new IntakeFormPage(FormErrors.of(refusal));
    }
  }

  @GetMapping("/{intake}")
  @Requires(PeopleActs.KEEP)
  Page show(@PathVariable IntakeId intake, Actor actor) {
    return page(intake, FormErrors.none(), actor);
  }

  @GetMapping({"/{intake}/can-sua.xlsx", "/{intake}/can-sua.csv"})
  @Requires(PeopleActs.KEEP)
  ListFile export(@PathVariable IntakeId intake, Actor actor, Texts t) {
    IntakeReport report = look(intakes.intake(intake, actor), actor);
    return new ProblemListing(report, t).list().rows(report.rows()::forEach);
  }

  @PostMapping("/{intake}")
  @Requires(PeopleActs.KEEP)
  Page update(@PathVariable IntakeId intake, Actor actor) {
    try {
      IntakeReport report = intakes.take(intake, PeopleSheet::read, actor);
      return Redirect.to(PeopleFilter.PATH)
          .saying(
              "directory.said.taken-in",
              String.valueOf(report.enrolment().persons().size()),
              String.valueOf(report.enrolment().appointments().size()));
    } catch (RuleViolated refusal) {
      return page(intake, FormErrors.of(refusal), actor);
    }
  }

  private Page page(IntakeId id, FormErrors errors, Actor actor) {
    Intake intake = intakes.intake(id, actor);
    return new IntakePage(intake, look(intake, actor), errors);
  }

  private IntakeReport look(Intake intake, Actor actor) {
    return intakes.look(intake, PeopleSheet::read, actor);
  }
}
