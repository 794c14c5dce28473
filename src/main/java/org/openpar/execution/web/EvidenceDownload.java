package org.openpar.execution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFiles;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.AssignmentQueries;
import org.openpar.execution.model.Evidence;
import org.openpar.execution.model.EvidenceFiles;
import org.openpar.execution.model.EvidenceId;
import org.openpar.identity.Actor;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.web.Download;
import org.springframework.stereotype.Component;

/// Sends a file to whoever may see the assignment it belongs to, never to be opened by the browser
/// itself.
@Component
class EvidenceDownload {

  private final AssignmentQueries queries;
  private final EvidenceFiles evidence;
  private final StoredFiles files;
  private final Clock clock;

  EvidenceDownload(
      AssignmentQueries queries, EvidenceFiles evidence, StoredFiles files, Clock clock) {
    this.queries = queries;
    this.evidence = evidence;
    this.files = files;
    this.clock = clock;
  }

  void send(AssignmentId id, EvidenceId wanted, Actor actor, HttpServletResponse response)
      throws IOException {
    StoredFile file = files.file(find(id, wanted, actor).file());
    response.setContentLengthLong(file.size());
    files.copyTo(file.id(), new Download(file.name(), file.mediaType()).to(response));
  }

  private Evidence find(AssignmentId id, EvidenceId wanted, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    queries.assignment(id, today, actor);
    return evidence.list(id, today).stream()
        .filter(file -> file.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound("evidence " + wanted.value()));
  }
}
