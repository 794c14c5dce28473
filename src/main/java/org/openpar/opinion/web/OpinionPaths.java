package org.openpar.opinion.web;

import org.openpar.opinion.RoundId;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;

/// The addresses of opinions, said once for controllers and templates.
public final class OpinionPaths {

  public static final String ROUNDS = "/y-kien";

  private OpinionPaths() {}

  public static String round(RoundId round) {
    return ROUNDS + "/" + round.value();
  }

  public static String letter(RoundId round, UnitId unit) {
    return round(round) + "/cong-van/" + unit.value();
  }

  public static String asking(PlanId plan) {
    return "/ke-hoach/" + plan.value() + "/lay-y-kien";
  }
}
