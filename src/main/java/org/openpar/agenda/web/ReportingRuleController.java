package org.openpar.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openpar.agenda.model.AgendaActs;
import org.openpar.agenda.model.ReportingRuleKeeping;
import org.openpar.calendar.ReportingRule;
import org.openpar.calendar.ReportingRules;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How years are cut into reporting periods, and the form by which another rule is put in force.
@Controller
@RequestMapping(ReportingRulePage.PATH)
class ReportingRuleController {

  private final ReportingRules rules;
  private final ReportingRuleKeeping keeping;
  private final Clock clock;

  ReportingRuleController(ReportingRules rules, ReportingRuleKeeping keeping, Clock clock) {
    this.rules = rules;
    this.keeping = keeping;
    this.clock = clock;
  }

  @GetMapping
  @Requires(AgendaActs.KEEP_CALENDAR)
  Page show() {
    List<ReportingRule> all = rules.list();
    int year = LocalDate.now(clock).getYear();
    ReportingRule now =
        all.stream().filter(rule -> rule.firstYear() <= year).findFirst().orElse(all.getLast());
    return new ReportingRulePage(all, ReportingRuleForm.of(now, year + 1), FormErrors.none());
  }

  @PostMapping
  @Requires(AgendaActs.KEEP_CALENDAR)
  Page create(@ModelAttribute ReportingRuleForm form, Actor actor) {
    List<RuleViolated> problems =
        keeping.announce(
            form.readFirstYear(),
            form.said(form.basis()),
            form.readBasisOn(),
            form.said(form.periods()),
            form.days(),
            actor);
    return problems.isEmpty()
        ? Redirect.to(ReportingRulePage.PATH).saying("periods.said", form.said(form.firstYear()))
        : new ReportingRulePage(rules.list(), form, FormErrors.none().and(problems));
  }
}
