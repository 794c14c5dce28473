package org.openpar.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.opinion.model.OpinionActs;
import org.openpar.opinion.model.OpinionQueries;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The drafts about which units were asked.
@Controller
class RoundListController {

  private final OpinionQueries queries;
  private final Policy policy;
  private final Clock clock;

  RoundListController(OpinionQueries queries, Policy policy, Clock clock) {
    this.queries = queries;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping(OpinionPaths.ROUNDS)
  @Requires(OpinionActs.READ)
  Page index(@ModelAttribute RoundFilter filter, Actor actor) {
    return page(filter, actor);
  }

  @GetMapping({OpinionPaths.ROUNDS + ".xlsx", OpinionPaths.ROUNDS + ".csv"})
  @Requires(OpinionActs.READ)
  ListFile export(@ModelAttribute RoundFilter filter, Actor actor, Texts t) {
    return RoundListing.of(page(filter, actor), t);
  }

  private RoundsPage page(RoundFilter filter, Actor actor) {
    return new RoundsPage(
        queries.list(actor), filter, LocalDate.now(clock), policy.permits(actor, OpinionActs.ASK));
  }
}
