package org.openpar.plan.model;

/// The acts of this module, as permissions/plan.csv grants them.
public final class PlanActs {

  public static final String READ = "plan.read";
  public static final String DRAFT = "plan.draft";
  public static final String ISSUE = "plan.issue";
  public static final String SUBMIT = "plan.submit";
  public static final String TAKE_BACK = "plan.take-back";
  public static final String DECIDE = "plan.decide";
  public static final String CLOSE = "plan.close";
  public static final String AMEND = "plan.amend";
  public static final String ATTACH = "plan.attach";
  public static final String COMMENT = "plan.comment";
  public static final String READ_COMMENTS = "plan.read-comments";

  private PlanActs() {}
}
