package org.openpar.identity.web;

import java.util.List;
import org.openpar.identity.model.Candidate;
import org.openpar.platform.web.Page;

/// Who has a post and no account yet.
public record CandidatesPage(String words, List<Candidate> found) implements Page {

  private static final int ROWS = 50;

  public List<Candidate> rows() {
    return found.stream().limit(ROWS).toList();
  }

  public boolean more() {
    return found.size() > ROWS;
  }
}
