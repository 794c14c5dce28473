package org.openpar.plan.model;

/// The acts of this module, as permissions/plan.csv grants them.
public final class PlanActs {

  public static final String READ = "plan.read";
  public static final String DRAFT = "plan.draft";
  public static final String ISSUE = "plan.issue";

  private PlanActs() {}
}
