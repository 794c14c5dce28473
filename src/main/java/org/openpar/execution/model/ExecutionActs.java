package org.openpar.execution.model;

/// The acts of `permissions/execution.csv`.
public final class ExecutionActs {

  public static final String READ = "execution.read";
  /// Having work of one's own here: to report, to approve or to confirm.
  public static final String WORK = "execution.work";

  public static final String REPORT = "execution.report";
  public static final String APPROVE = "execution.approve";
  public static final String VERIFY = "execution.verify";

  private ExecutionActs() {}
}
