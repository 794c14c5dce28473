package org.openpar.agenda.model;

/// The acts of this module, as permissions/agenda.csv grants them.
public final class AgendaActs {

  public static final String READ = "agenda.read";

  /// Announcing holidays, exchanged days and reporting periods.
  public static final String KEEP_CALENDAR = "agenda.keep-calendar";

  private AgendaActs() {}
}
