package org.openpar.execution.web;

import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.model.Evidence;
import org.openpar.platform.web.Page;

/// Asks before evidence is taken away.
public record EvidenceRemovalPage(AssignmentBrief brief, Evidence file) implements Page {

  public String path() {
    return "/viec/" + brief.id().value();
  }

  public String filePath() {
    return path() + "/minh-chung/" + file.id().value();
  }
}
