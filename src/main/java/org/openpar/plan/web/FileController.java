package org.openpar.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.paper.RunningText;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Download;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out the signed file byte for byte as it came, never to be opened inside the browser, and
/// shows what it says outside its tables.
@Controller
class FileController {

  private final Reviews reviews;
  private final StoredFiles files;
  private final RunningText text;
  private final PlanQueries queries;

  FileController(Reviews reviews, StoredFiles files, RunningText text, PlanQueries queries) {
    this.reviews = reviews;
    this.files = files;
    this.text = text;
    this.queries = queries;
  }

  @GetMapping("/ke-hoach/{plan}/tep")
  @Requires(PlanActs.READ)
  void show(@PathVariable UUID plan, Actor actor, HttpServletResponse response) throws IOException {
    UUID fileId = reviews.plan(new PlanId(plan), actor).fileId();
    StoredFile file = files.file(new StoredFileId(fileId));
    response.setContentLengthLong(file.size());
    files.copyTo(file.id(), new Download(file.name(), file.mediaType()).to(response));
  }

  @GetMapping("/ke-hoach/{plan}/loi-van")
  @Requires(PlanActs.READ)
  Page read(@PathVariable UUID plan, Actor actor) throws IOException {
    Plan read = reviews.plan(new PlanId(plan), actor);
    return new RunningTextPage(read, text.of(read, queries.listTasks(read.id())));
  }
}
