package org.openpar.execution;

/// Why a deputy stands in, by the rule of the unit.
public enum StandIn {
  /// The one in charge is noted as absent.
  ABSENT,
  /// The one in charge has said nothing for too long about work that is due.
  SILENT,
  /// Nobody is in charge any more.
  VACANT
}
