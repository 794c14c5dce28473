package org.openpar.organization;

import java.util.List;

/// A legal act as somebody wants to have it enacted.
public record ReorganizationDraft(LegalAct act, List<SuccessionDraft> successions) {

  public ReorganizationDraft {
    successions = List.copyOf(successions);
  }

  /// As they would be written down.
  public List<Succession> successionsAsMeant() {
    return successions.stream().map(SuccessionDraft::enacted).toList();
  }

  Reorganization enacted(ReorganizationId id) {
    return new Reorganization(id, act, successions.stream().map(SuccessionDraft::enacted).toList());
  }
}
