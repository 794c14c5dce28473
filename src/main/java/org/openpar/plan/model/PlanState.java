package org.openpar.plan.model;

/// Where a plan is in its life. Only a draft can be changed.
public enum PlanState {
  DRAFT,
  ISSUED,
  DISCARDED
}
