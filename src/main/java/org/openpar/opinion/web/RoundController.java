package org.openpar.opinion.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.ListFile;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.opinion.OpinionVerdict;
import org.openpar.opinion.RoundId;
import org.openpar.opinion.model.AskedUnit;
import org.openpar.opinion.model.Decisions;
import org.openpar.opinion.model.OpinionActs;
import org.openpar.opinion.model.OpinionLetter;
import org.openpar.opinion.model.OpinionQueries;
import org.openpar.opinion.model.Round;
import org.openpar.opinion.model.Rounds;
import org.openpar.opinion.paper.OpinionTable;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Download;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A round of asking: for whoever asked, who answered what and what becomes of it; for a unit that
/// was asked, its answer.
@Controller
@RequestMapping("/y-kien/{round}")
class RoundController {

  private final OpinionQueries queries;
  private final Rounds rounds;
  private final Decisions decisions;
  private final AnswerPages answers;
  private final OpinionTable table;
  private final StoredFiles files;
  private final Units units;
  private final Policy policy;
  private final Clock clock;

  RoundController(
      OpinionQueries queries,
      Rounds rounds,
      Decisions decisions,
      AnswerPages answers,
      OpinionTable table,
      StoredFiles files,
      Units units,
      Policy policy,
      Clock clock) {
    this.queries = queries;
    this.rounds = rounds;
    this.decisions = decisions;
    this.answers = answers;
    this.table = table;
    this.files = files;
    this.units = units;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping
  @Requires(OpinionActs.READ)
  Page show(@PathVariable RoundId round, @ModelAttribute RemarkFilter filter, Actor actor) {
    Round of = queries.round(round, actor);
    boolean decides = policy.permits(actor, OpinionActs.DECIDE);
    return decides || !of.mine()
        ? page(of, filter, "", FormErrors.none()).offering(decides)
        : answers.of(of, actor);
  }

  @GetMapping({"/tong-hop.xlsx", "/tong-hop.csv"})
  @Requires(OpinionActs.DECIDE)
  ListFile export(
      @PathVariable RoundId round, @ModelAttribute RemarkFilter filter, Actor actor, Texts t) {
    return RemarkListing.of(page(queries.round(round, actor), filter, "", FormErrors.none()), t);
  }

  /// Who was asked and who has answered, by which letter.
  @GetMapping({"/don-vi.xlsx", "/don-vi.csv"})
  @Requires(OpinionActs.DECIDE)
  ListFile exportUnits(@PathVariable RoundId round, Actor actor, Texts t) {
    Round of = queries.round(round, actor);
    return AskedUnitListing.of(page(of, RemarkFilter.none(), "", FormErrors.none()), t);
  }

  /// The table that goes with the draft when it is submitted.
  @GetMapping("/tong-hop.docx")
  @Requires(OpinionActs.DECIDE)
  void paper(
      @PathVariable RoundId round,
      @ModelAttribute RemarkFilter filter,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    RoundPage page = page(queries.round(round, actor), filter, "", FormErrors.none());
    Download download = Download.word("tong-hop-y-kien-" + page.round().year());
    table
        .write(page.round(), page.agreed(), page.paperRows(), actor, today())
        .writeTo(download.to(response));
  }

  /// The letter of a unit, byte for byte as it came.
  @GetMapping("/cong-van/{asked}")
  @Requires(OpinionActs.READ)
  void letter(
      @PathVariable RoundId round,
      @PathVariable UnitId asked,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    OpinionLetter letter = queries.letter(queries.round(round, actor).id(), asked, actor);
    StoredFile file = files.file(letter.file());
    response.setContentLengthLong(file.size());
    files.copyTo(file.id(), new Download(file.name(), file.mediaType()).to(response));
  }

  @PostMapping("/quyet-dinh")
  @Requires(OpinionActs.DECIDE)
  Page decide(
      @PathVariable RoundId round,
      @RequestParam(required = false) @Nullable List<UUID> ids,
      @RequestParam(required = false) @Nullable OpinionVerdict verdict,
      @RequestParam(defaultValue = "") String answer,
      @ModelAttribute RemarkFilter filter,
      Actor actor) {
    Round of = queries.round(round, actor);
    try {
      int decided = decisions.decide(round, ids == null ? List.of() : ids, verdict, answer, actor);
      return Redirect.to(OpinionPaths.round(round))
          .saying("opinion.said.decided", Integer.toString(decided));
    } catch (RuleViolated refused) {
      return page(of, filter, answer, FormErrors.of(refused));
    }
  }

  @PostMapping("/han")
  @Requires(OpinionActs.ASK)
  Page moveDue(
      @PathVariable RoundId round, @RequestParam(defaultValue = "") String dueOn, Actor actor) {
    Round of = queries.round(round, actor);
    try {
      rounds.moveDue(of, TypedDay.of(dueOn).or(today()), actor);
      return Redirect.to(OpinionPaths.round(round)).saying("opinion.said.due-moved");
    } catch (RuleViolated refused) {
      return page(of, RemarkFilter.none(), "", FormErrors.of(refused));
    }
  }

  @PostMapping("/dong")
  @Requires(OpinionActs.ASK)
  Page close(@PathVariable RoundId round, Actor actor) {
    rounds.close(queries.round(round, actor).id(), actor);
    return Redirect.to(OpinionPaths.round(round)).saying("opinion.said.closed");
  }

  private RoundPage page(Round round, RemarkFilter filter, String answer, FormErrors errors) {
    List<AskedUnit> asked = queries.listUnits(round.id());
    return new RoundPage(
        round,
        asked,
        queries.listTasks(round.id()),
        queries.listSent(round.id()),
        units.onWith(today(), asked.stream().map(AskedUnit::unit).toList()),
        now(asked),
        filter,
        today(),
        answer,
        true,
        errors);
  }

  private Map<UnitId, String> now(List<AskedUnit> asked) {
    Map<UnitId, String> now = new HashMap<>();
    for (AskedUnit each : asked) {
      Optional<UnitId> heir = units.lineage().heirOn(each.unit(), today());
      if (!heir.equals(Optional.of(each.unit()))) {
        now.put(each.unit(), heir.map(unit -> units.nameOn(unit, today())).orElse(""));
      }
    }
    return now;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
