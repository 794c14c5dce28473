package org.openpar.plan.model;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// A file was read into a draft.
public record PlanDrafted(PlanId plan, int year, String fileName, String sha256, int tasks)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
