package org.openpar.directory.model;

/// The acts on people in `permissions/directory.csv`.
public final class PeopleActs {

  public static final String READ = "directory.read";

  /// Entering people and posts, handing over.
  public static final String KEEP = "directory.keep";

  /// Noting an absence: one's own, or of whoever one keeps.
  public static final String AWAY = "directory.away";

  private PeopleActs() {}
}
