package org.openpar.reporting.model;

/// The acts of this module, as permissions/reporting.csv grants them.
public final class ReportingActs {

  public static final String WRITE = "reporting.write";

  private ReportingActs() {}
}
