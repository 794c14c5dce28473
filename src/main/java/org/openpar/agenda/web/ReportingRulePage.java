package org.openpar.agenda.web;

import java.util.List;
import org.openpar.calendar.ReportingRule;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The rules of reporting periods, the last first year first, and the next one to be put in force.
public record ReportingRulePage(
    List<ReportingRule> rules, ReportingRuleForm form, FormErrors errors) implements Page {

  static final String PATH = "/quan-tri/ky-bao-cao";

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  /// Whether a later edition has taken its place.
  public boolean replaced(ReportingRule rule) {
    return rules.stream()
        .anyMatch(
            other -> other.firstYear() == rule.firstYear() && other.edition() > rule.edition());
  }

  static String title(ReportingRule rule, Texts t) {
    String year = Integer.toString(rule.firstYear());
    return rule.edition() == 0
        ? t.say("periods.seeded", year)
        : t.say(
            "periods.edition",
            year,
            rule.edition(),
            rule.basis(),
            t.date(rule.basisOn()),
            String.valueOf(rule.by()),
            t.time(rule.at()));
  }
}
