package org.openpar.execution.model;

/// The acts of `permissions/execution.csv`.
public final class ExecutionActs {

  public static final String READ = "execution.read";
  /// Having work of one's own here: to report, to approve or to confirm.
  public static final String WORK = "execution.work";

  public static final String REPORT = "execution.report";
  public static final String APPROVE = "execution.approve";
  public static final String VERIFY = "execution.verify";
  public static final String REOPEN = "execution.reopen";

  /// Naming oneself for work of the unit, and who stands in for oneself.
  public static final String STAFF = "execution.staff";

  /// Naming anybody of the unit, and laying its rule of standing in.
  public static final String STAFF_OTHERS = "execution.staff-others";

  /// Giving work nobody answers for to another unit.
  public static final String REASSIGN = "execution.reassign";

  /// Recording that what a deadline waits for has happened.
  public static final String RECORD = "execution.record";

  private ExecutionActs() {}
}
