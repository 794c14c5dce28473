package org.openpar.plan.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.NoFileChosen;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.AmendmentScope;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanFile;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.paper.Imports;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
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

/// Takes the file of a decision that amends a promulgated plan, and leads to what it would change.
@Controller
@RequestMapping("/ke-hoach/{plan}/sua-doi")
class AmendmentController {

  private final Imports imports;
  private final Reviews reviews;

  AmendmentController(Imports imports, Reviews reviews) {
    this.imports = imports;
    this.reviews = reviews;
  }

  @GetMapping
  @Requires(PlanActs.AMEND)
  Page blank(@PathVariable UUID plan, Actor actor) {
    return new AmendmentPage(issued(plan, actor), AmendmentScope.WHOLE, FormErrors.none());
  }

  @PostMapping
  @Requires(PlanActs.AMEND)
  Page create(
      @PathVariable UUID plan,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "WHOLE") AmendmentScope scope,
      Actor actor)
      throws IOException {
    Plan amended = issued(plan, actor);
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try {
      if (file == null || name.isBlank()) {
        throw new NoFileChosen("file");
      }
      byte[] content = file.getBytes();
      Optional<PlanFile> same = imports.findSame(content);
      if (same.isPresent()) {
        throw new PlanReadBefore(name);
      }
      PlanReading reading = imports.readAmendment(name, content, amended.year());
      return Redirect.to(
          Paths.changes(imports.keepAmendment(amended.id(), reading, scope, name, content, actor)));
    } catch (RuleViolated refused) {
      return new AmendmentPage(amended, scope, FormErrors.of(refused));
    }
  }

  private Plan issued(UUID plan, Actor actor) {
    return reviews.amendable(new PlanId(plan), actor);
  }
}
