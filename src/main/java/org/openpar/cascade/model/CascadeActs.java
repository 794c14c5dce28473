package org.openpar.cascade.model;

/// The acts of `permissions/cascade.csv`.
public final class CascadeActs {

  public static final String READ = "cascade.read";
  public static final String DRAFT = "cascade.draft";
  public static final String ISSUE = "cascade.issue";
  /// Approving a unit's plan or giving it back.
  public static final String REVIEW = "cascade.review";
  /// Writing to units about what is missing.
  public static final String URGE = "cascade.urge";

  private CascadeActs() {}
}
