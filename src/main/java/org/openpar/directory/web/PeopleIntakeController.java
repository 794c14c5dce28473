package org.openpar.directory.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.IntakeId;
import org.openpar.directory.model.PeopleActs;
import org.openpar.directory.model.PeopleIntake;
import org.openpar.directory.web.IntakeDesk.Sum;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.organization.Enrolment;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A filled sheet of people: handed in, looked through, taken over.
@Controller
@RequestMapping(PeopleIntakeController.PATH)
class PeopleIntakeController {

  static final String PATH = PeopleFilter.PATH + "/nhap";

  private final IntakeSteps steps;
  private final IntakeDesk<Enrolment> desk;

  PeopleIntakeController(IntakeSteps steps, PeopleIntake people) {
    this.steps = steps;
    this.desk =
        new IntakeDesk<>(
            people,
            PATH,
            PeopleFilter.PATH,
            "directory.nav.people",
            "directory.intake.people.",
            PeopleIntakeController::sums);
  }

  private static List<Sum> sums(Enrolment meant) {
    return List.of(
        new Sum("persons", meant.persons().size(), List.of()),
        new Sum("posts", meant.posts().size(), List.of()),
        new Sum("appointments", meant.appointments().size(), List.of()));
  }

  @GetMapping
  @Requires(PeopleActs.KEEP)
  Page blank() {
    return new IntakeFormPage(desk, false, Typed.none(), FormErrors.none());
  }

  @PostMapping
  @Requires(PeopleActs.KEEP)
  Page create(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
      throws IOException {
    return steps.hand(desk, file, null, actor);
  }

  @GetMapping("/{intake}")
  @Requires(PeopleActs.KEEP)
  Page show(@PathVariable IntakeId intake, Actor actor) {
    return steps.show(desk, intake, FormErrors.none(), actor);
  }

  @GetMapping({"/{intake}/can-sua.xlsx", "/{intake}/can-sua.csv"})
  @Requires(PeopleActs.KEEP)
  ListFile export(@PathVariable IntakeId intake, Actor actor, Texts t) {
    return steps.export(desk, intake, actor, t);
  }

  @PostMapping("/{intake}")
  @Requires(PeopleActs.KEEP)
  Page update(@PathVariable IntakeId intake, Actor actor) {
    return steps.take(
        desk,
        intake,
        actor,
        done ->
            Redirect.to(PeopleFilter.PATH)
                .saying(
                    "directory.said.taken-in",
                    String.valueOf(done.persons().size()),
                    String.valueOf(done.appointments().size())));
  }
}
