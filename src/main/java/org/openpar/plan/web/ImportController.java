package org.openpar.plan.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.NoFileChosen;
import org.openpar.identity.Actor;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanFile;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.paper.Imports;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Takes the file of a signed plan and leads to what was read out of it.
@Controller
class ImportController {

  private final Imports imports;
  private final PlanQueries queries;

  ImportController(Imports imports, PlanQueries queries) {
    this.imports = imports;
    this.queries = queries;
  }

  @PostMapping("/ke-hoach/nhap")
  @Requires(PlanActs.DRAFT)
  Page create(
      @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String year, Actor actor)
      throws IOException {
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    byte[] content = file.getBytes();
    Optional<PlanFile> same = name.isBlank() ? Optional.empty() : imports.findSame(content);
    Optional<YearRefused> noYear = YearRefused.in(year);
    FormErrors errors = noYear.map(FormErrors::of).orElse(FormErrors.none());
    try {
      if (name.isBlank()) {
        throw new NoFileChosen("file");
      }
      PlanReading reading = imports.read(name, content, noYear.isPresent() ? null : number(year));
      if (same.isPresent()) {
        throw new PlanReadBefore(name);
      }
      if (noYear.isEmpty()) {
        return Redirect.to(Paths.review(imports.keep(reading, name, content, actor)));
      }
    } catch (RuleViolated refused) {
      errors = errors.and(refused);
    }
    return new PlansPage(
        queries.listPlans(), PlanFilter.none(), true, year, errors, same.orElse(null));
  }

  private static @Nullable Integer number(String year) {
    return year.isBlank() ? null : Integer.valueOf(year.strip());
  }
}
