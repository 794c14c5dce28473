package org.openpar.agenda.model;

/// The acts of this module, as permissions/agenda.csv grants them.
public final class AgendaActs {

  public static final String READ = "agenda.read";

  private AgendaActs() {}
}
