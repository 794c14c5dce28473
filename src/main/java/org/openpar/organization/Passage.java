package org.openpar.organization;

import java.time.LocalDate;

/// A succession together with the act that ordered it.
public record Passage(Reorganization reorganization, Succession succession) {

  public LocalDate day() {
    return reorganization.day();
  }

  public LegalAct act() {
    return reorganization.act();
  }
}
