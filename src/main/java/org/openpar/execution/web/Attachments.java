package org.openpar.execution.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.FileRefused;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.EvidenceFiles;
import org.openpar.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Lays the files of a form beside an assignment, each on its own: one that is refused does not
/// take the others with it.
@Component
class Attachments {

  private final EvidenceFiles evidence;

  Attachments(EvidenceFiles evidence) {
    this.evidence = evidence;
  }

  /// @return how many were kept
  int add(AssignmentId id, @Nullable List<MultipartFile> files, Actor actor) throws IOException {
    int kept = 0;
    for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
      String name = file.getOriginalFilename();
      if (name != null && !name.isBlank()) { // a field left alone sends a part without a name
        try {
          evidence.add(id, name, file.getBytes(), actor);
        } catch (FileRefused refusal) {
          throw new FileNotKept(refusal);
        }
        kept++;
      }
    }
    return kept;
  }
}
