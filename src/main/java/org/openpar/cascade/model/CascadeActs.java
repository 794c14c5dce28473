package org.openpar.cascade.model;

import java.util.Set;

/// The acts of `permissions/cascade.csv`.
public final class CascadeActs {

  public static final String READ = "cascade.read";
  public static final String DRAFT = "cascade.draft";
  public static final String ISSUE = "cascade.issue";
  /// Taking back what was handed in.
  public static final String WITHDRAW = "cascade.withdraw";
  /// Approving a unit's plan or giving it back.
  public static final String REVIEW = "cascade.review";
  /// Saying which task of the plan a unit does by issuing its own.
  public static final String CHOOSE = "cascade.choose";
  /// Giving one unit another day to issue its plan.
  public static final String RESCHEDULE = "cascade.reschedule";
  /// Writing to units about what is missing.
  public static final String URGE = "cascade.urge";

  /// A district's writing to its communes about what is missing.
  public static final String URGE_COMMUNES = "cascade.urge-communes";

  /// Those that hang on how a plan stands.
  public static final Set<String> OF_A_PLAN = Set.of(DRAFT, REVIEW, WITHDRAW, RESCHEDULE);

  private CascadeActs() {}
}
