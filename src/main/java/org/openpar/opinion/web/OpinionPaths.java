package org.openpar.opinion.web;

import org.openpar.opinion.RoundId;
import org.openpar.plan.PlanId;

/// The addresses of opinions, said once for controllers and templates.
public final class OpinionPaths {

  public static final String ROUNDS = "/y-kien";

  private OpinionPaths() {}

  public static String round(RoundId round) {
    return ROUNDS + "/" + round.value();
  }

  public static String asking(PlanId plan) {
    return "/ke-hoach/" + plan.value() + "/lay-y-kien";
  }
}
