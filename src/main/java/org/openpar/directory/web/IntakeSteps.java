package org.openpar.directory.web;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.IntakeId;
import org.openpar.directory.model.IntakeReport;
import org.openpar.directory.model.Intakes;
import org.openpar.directory.model.Intakes.Intake;
import org.openpar.documents.ListFile;
import org.openpar.documents.NoFileChosen;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// What both kinds of sheets go through: handed in, looked through, mended, taken over.
@Component
class IntakeSteps {

  private final Intakes intakes;

  IntakeSteps(Intakes intakes) {
    this.intakes = intakes;
  }

  /// @param form the act on whose word the sheet comes in, if it needs one
  Page hand(IntakeDesk<?> desk, @Nullable MultipartFile file, @Nullable ActForm form, Actor actor)
      throws IOException {
    FormErrors errors = form == null ? FormErrors.none() : form.errors();
    try {
      String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
      if (file == null || name.isBlank()) {
        throw new NoFileChosen("file");
      }
      if (errors.any()) {
        intakes.demandLines(desk.kind(), name, file.getBytes());
      } else {
        IntakeId id =
            intakes.hand(
                desk.kind(), name, file.getBytes(), form == null ? null : form.act(), actor);
        return Redirect.to(desk.path() + "/" + id.value());
      }
    } catch (RuleViolated refusal) {
      errors = errors.and(refusal);
    }
    return new IntakeFormPage(
        desk, form != null, form == null ? Typed.none() : form.typed(), errors);
  }

  <T> Page show(IntakeDesk<T> desk, IntakeId id, FormErrors errors, Actor actor) {
    Intake intake = intakes.intake(desk.kind(), id, actor);
    return new IntakePage<>(desk, intake, intakes.look(desk.kind(), intake, actor), errors);
  }

  <T> ListFile export(IntakeDesk<T> desk, IntakeId id, Actor actor, Texts t) {
    Intake intake = intakes.intake(desk.kind(), id, actor);
    IntakeReport<T> report = intakes.look(desk.kind(), intake, actor);
    return new ProblemListing(desk, report, t).list().rows(report.rows()::forEach);
  }

  <T> Page take(IntakeDesk<T> desk, IntakeId id, Actor actor, Function<T, Redirect> then) {
    try {
      return then.apply(intakes.take(desk.kind(), id, actor).meant());
    } catch (RuleViolated refusal) {
      return show(desk, id, FormErrors.of(refusal), actor);
    }
  }
}
