package org.openpar.audit.web;

/// The acts of this module, as permissions/audit.csv grants them.
final class AuditActs {

  static final String READ = "audit.read";
  static final String HISTORY = "audit.history";
  static final String SEAL = "audit.seal";

  private AuditActs() {}
}
