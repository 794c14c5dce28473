package org.openpar.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.NoFileChosen;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.SignedCopies;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
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

/// Takes the promulgated decision with signature and seal, and hands it out byte for byte.
@Controller
@RequestMapping("/ke-hoach/{plan}/ban-ky")
class SignedCopyController {

  private final Reviews reviews;
  private final SignedCopies copies;
  private final StoredFiles files;
  private final PlanPages pages;

  SignedCopyController(Reviews reviews, SignedCopies copies, StoredFiles files, PlanPages pages) {
    this.reviews = reviews;
    this.copies = copies;
    this.files = files;
    this.pages = pages;
  }

  @GetMapping
  @Requires(PlanActs.READ)
  void show(@PathVariable UUID plan, Actor actor, HttpServletResponse response) throws IOException {
    PlanId id = reviews.plan(new PlanId(plan), actor).id();
    StoredFile file =
        copies
            .find(id)
            .map(copy -> files.file(copy.file()))
            .orElseThrow(() -> new NotFound("signed copy of " + plan));
    response.setContentLengthLong(file.size());
    files.copyTo(file.id(), new Download(file.name(), file.mediaType()).to(response));
  }

  @PostMapping
  @Requires(PlanActs.ATTACH)
  Page create(
      @PathVariable UUID plan,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor)
      throws IOException {
    Plan signed = reviews.plan(new PlanId(plan), actor);
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try {
      if (file == null || name.isBlank()) {
        throw new NoFileChosen("file");
      }
      copies.attach(signed.id(), name, file.getBytes(), actor);
      return Redirect.to(Paths.plan(signed.id())).saying("plan.signed.said", name);
    } catch (RuleViolated refused) {
      return pages.of(signed.id(), TaskFilter.none(), actor, "", FormErrors.of(refused));
    }
  }
}
