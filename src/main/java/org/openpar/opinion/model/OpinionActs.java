package org.openpar.opinion.model;

/// The acts of this module, as permissions/opinion.csv grants them.
public final class OpinionActs {

  public static final String READ = "opinion.read";
  public static final String ASK = "opinion.ask";
  public static final String WRITE = "opinion.write";
  public static final String DECIDE = "opinion.decide";

  private OpinionActs() {}
}
