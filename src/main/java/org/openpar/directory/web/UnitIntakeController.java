package org.openpar.directory.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.IntakeId;
import org.openpar.directory.model.UnitIntake;
import org.openpar.directory.model.UnitList;
import org.openpar.directory.model.UnitList.Addition;
import org.openpar.directory.model.UnitList.Founding;
import org.openpar.directory.web.IntakeDesk.Sum;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
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

/// A filled sheet of units, with the act on whose word they come in: handed in, looked through,
/// taken over. Who may have an act enacted may do it by a sheet.
@Controller
@RequestMapping(UnitIntakeController.PATH)
class UnitIntakeController {

  static final String PATH = UnitFilter.PATH + "/nhap";

  private final IntakeSteps steps;
  private final Policy policy;
  private final IntakeDesk<UnitList> desk;

  UnitIntakeController(IntakeSteps steps, Policy policy, UnitIntake units) {
    this.steps = steps;
    this.policy = policy;
    this.desk =
        new IntakeDesk<>(
            units,
            PATH,
            UnitFilter.PATH,
            "nav.units",
            "directory.intake.units.",
            UnitIntakeController::sums);
  }

  private static List<Sum> sums(UnitList meant) {
    return List.of(
        new Sum(
            "founded",
            meant.foundings().size(),
            meant.foundings().stream().map(Founding::words).toList()),
        new Sum(
            "supplemented",
            meant.additions().size(),
            meant.additions().stream().map(Addition::words).toList()));
  }

  @GetMapping
  @Requires(DirectoryActs.REORGANIZE)
  Page blank() {
    return new IntakeFormPage(desk, true, Typed.none(), FormErrors.none());
  }

  @PostMapping
  @Requires(DirectoryActs.REORGANIZE)
  Page create(
      @RequestParam(required = false) @Nullable MultipartFile file, Typed typed, Actor actor)
      throws IOException {
    return steps.hand(desk, file, new ActForm(typed), actor);
  }

  @GetMapping("/{intake}")
  @Requires(DirectoryActs.REORGANIZE)
  Page show(@PathVariable IntakeId intake, Actor actor) {
    return steps.show(desk, intake, FormErrors.none(), actor);
  }

  @GetMapping({"/{intake}/can-sua.xlsx", "/{intake}/can-sua.csv"})
  @Requires(DirectoryActs.REORGANIZE)
  ListFile export(@PathVariable IntakeId intake, Actor actor, Texts t) {
    return steps.export(desk, intake, actor, t);
  }

  @PostMapping("/{intake}")
  @Requires(DirectoryActs.REORGANIZE)
  Page update(@PathVariable IntakeId intake, Actor actor) {
    policy.demand(actor, DirectoryActs.REORGANIZE);
    return steps.take(
        desk,
        intake,
        actor,
        done ->
            Redirect.to(UnitFilter.PATH + "?ngay=" + done.act().effective())
                .saying(
                    "directory.said.units-taken-in",
                    String.valueOf(done.foundings().size()),
                    String.valueOf(done.additions().size())));
  }
}
