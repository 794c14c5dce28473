package org.openpar.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.paper.PlanPapers;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// A plan as paper again: a draft to be laid before the signer, an issued plan to be printed.
@Controller
@RequestMapping("/ke-hoach/{plan}")
class PaperController {

  private final Reviews reviews;
  private final PlanPapers papers;

  PaperController(Reviews reviews, PlanPapers papers) {
    this.reviews = reviews;
    this.papers = papers;
  }

  @GetMapping("/quyet-dinh.docx")
  @Requires(PlanActs.READ)
  void decision(@PathVariable UUID plan, Actor actor, HttpServletResponse response)
      throws IOException {
    Review review = reviews.of(new PlanId(plan), actor);
    papers
        .decision(review.plan(), review.tasks(), review.understood().units())
        .writeTo(Download.word("quyet-dinh-" + review.plan().year()).to(response));
  }

  @GetMapping("/quyet-dinh.pdf")
  @Requires(PlanActs.READ)
  void archivedDecision(@PathVariable UUID plan, Actor actor, HttpServletResponse response)
      throws IOException {
    Review review = reviews.of(new PlanId(plan), actor);
    papers
        .archivedDecision(review.plan(), review.tasks(), review.understood().units())
        .writeTo(Download.pdf("quyet-dinh-" + review.plan().year()).to(response));
  }

  @GetMapping("/phu-luc-excel")
  @Requires(PlanActs.READ)
  void sheet(@PathVariable UUID plan, Actor actor, HttpServletResponse response)
      throws IOException {
    Review review = reviews.of(new PlanId(plan), actor);
    Download download = Download.excel("phu-luc-" + review.plan().year());
    papers.sheet(review.plan(), review.tasks(), review.understood().units(), download.to(response));
  }

  @GetMapping("/phu-luc.pdf")
  @Requires(PlanActs.READ)
  void annex(@PathVariable UUID plan, Actor actor, HttpServletResponse response)
      throws IOException {
    Review review = reviews.of(new PlanId(plan), actor);
    papers
        .annex(review.plan(), review.tasks(), review.understood().units())
        .writeTo(Download.pdf("phu-luc-" + review.plan().year()).to(response));
  }
}
