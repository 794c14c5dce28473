package org.openpar.reporting.paper;

import java.util.Locale;
import org.openpar.plan.PlanSummary;

/// A plan as a sentence speaks of it.
record PlanName(PlanSummary plan, String place) {

  /// "Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2018".
  String title() {
    String title = Words.sentence(plan.title(), place);
    return title.toLowerCase(Locale.of("vi")).startsWith("kế hoạch")
        ? title
        : "Kế hoạch " + Words.within(title);
  }

  /// "Quyết định số 3320/QĐ-UBND ngày … của UBND tỉnh Sơn La ban hành Kế hoạch …"; a plan that was
  /// issued without a decision names itself.
  String source() {
    String issued =
        "%s số %s %s của %s"
            .formatted(
                kind(),
                plan.number(),
                Words.longDay(plan.issuedOn()),
                Words.sentence(plan.issuer(), place));
    return kind().equals("Quyết định") ? issued + " ban hành " + title() : issued;
  }

  private String kind() {
    if (plan.number().contains("/QĐ")) {
      return "Quyết định";
    }
    return plan.number().contains("/NQ") ? "Nghị quyết" : "Kế hoạch";
  }
}
