package org.openpar.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.PlanActs;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out the signed file byte for byte as it came, never to be opened inside the browser.
@Controller
class FileController {

  private final Reviews reviews;
  private final StoredFiles files;

  FileController(Reviews reviews, StoredFiles files) {
    this.reviews = reviews;
    this.files = files;
  }

  @GetMapping("/ke-hoach/{plan}/tep")
  @Requires(PlanActs.READ)
  void show(@PathVariable UUID plan, Actor actor, HttpServletResponse response) throws IOException {
    UUID fileId = reviews.plan(new PlanId(plan), actor).fileId();
    StoredFile file = files.file(new StoredFileId(fileId));
    response.setContentLengthLong(file.size());
    files.copyTo(file.id(), new Download(file.name(), file.mediaType()).to(response));
  }
}
