package org.openpar.overview.web;

/// The acts of this module, as permissions/overview.csv grants them.
final class OverviewActs {

  static final String READ = "overview.read";

  /// The act of module reporting that its button leads to.
  static final String REPORT = "reporting.write";

  /// The act of module execution that its cells lead to.
  static final String OPEN_WORK = "execution.read";

  private OverviewActs() {}
}
