package org.openpar.identity.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountState;
import org.openpar.identity.Actor;
import org.openpar.identity.ClosedBecause;
import org.openpar.identity.Grant;
import org.openpar.identity.GrantLine;
import org.openpar.identity.Policy;
import org.openpar.identity.ReviewClosed;
import org.openpar.identity.ReviewDecided;
import org.openpar.identity.ReviewFacts;
import org.openpar.identity.ReviewId;
import org.openpar.identity.ReviewLine;
import org.openpar.identity.ReviewLine.Verdict;
import org.openpar.identity.ReviewSignedOff;
import org.openpar.identity.ReviewStarted;
import org.openpar.identity.Role;
import org.openpar.organization.Lineage;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Every half year each unit says of its accounts and grants: still right, or to be ended
/// (TCVN 14423:2026, 5.6.2.1). Who answers for a unit signs when nothing is left open; nobody
/// decides on himself. What is still open after the last day is ended together.
@Service
@Transactional
public class AccessReviews implements ReviewFacts {

  private final ReviewRows rows;
  private final AccountRows accounts;
  private final AccountKeeping keeping;
  private final Grants grants;
  private final Administrators administrators;
  private final IdentitySettings settings;
  private final Policy policy;
  private final Units units;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccessReviews(
      ReviewRows rows,
      AccountRows accounts,
      AccountKeeping keeping,
      Grants grants,
      Administrators administrators,
      IdentitySettings settings,
      Policy policy,
      Units units,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.accounts = accounts;
    this.keeping = keeping;
    this.grants = grants;
    this.administrators = administrators;
    this.settings = settings;
    this.policy = policy;
    this.units = units;
    this.events = events;
    this.clock = clock;
  }

  /// Begins a review by hand.
  public ReviewId start(Actor by) {
    demandProvince(by);
    var refused = new ActRefused.Gathering();
    refused.unless(findRunning().isEmpty(), "", "identity.refused.review-runs");
    refused.refuse();
    return begin(Optional.of(by));
  }

  /// Begins one when the last, or else the first account, is so many months old.
  public void startIfDue() {
    if (settings.reviewMonths() == 0 || findRunning().isPresent()) {
      return;
    }
    rows.reviews().stream()
        .findFirst()
        .map(Review::openedOn)
        .or(rows::findFirstOpening)
        .filter(last -> !last.plusMonths(settings.reviewMonths()).isAfter(today()))
        .ifPresent(due -> begin(Optional.empty()));
  }

  /// A review asks every unit, so it takes somebody who reaches them all.
  @Transactional(readOnly = true)
  public boolean mayStart(Actor actor) {
    return tops().allMatch(unit -> policy.permits(actor, IdentityActs.START_REVIEW, unit.id()));
  }

  /// All reviews, the newest first.
  @Transactional(readOnly = true)
  public List<Review> list(Actor reader) {
    policy.demand(reader, IdentityActs.REVIEW);
    return rows.reviews();
  }

  @Transactional(readOnly = true)
  public Review review(ReviewId id, Actor reader) {
    return list(reader).stream()
        .filter(review -> review.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("review " + id.value()));
  }

  /// How far each unit within reach is.
  @Transactional(readOnly = true)
  public List<ReviewUnit> listUnits(ReviewId id, Actor reader) {
    Map<UnitId, ReviewRows.Signature> signatures = rows.signatures(id);
    Map<UnitId, List<ReviewLine>> byUnit =
        listLines(id, reader).stream()
            .collect(
                Collectors.groupingBy(ReviewLine::unit, LinkedHashMap::new, Collectors.toList()));
    List<ReviewUnit> found = new ArrayList<>();
    byUnit.forEach((unit, lines) -> found.add(unit(unit, lines, signatures.get(unit))));
    return found;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ReviewLine> listLines(ReviewId id, Actor reader) {
    Review review = review(id, reader);
    return rows.lines(review.id()).stream()
        .filter(line -> policy.permits(reader, IdentityActs.REVIEW, line.unit()))
        .toList();
  }

  /// What waits for a head of unit in a running review; asked with every page, so it is one
  /// statement and none at all for others.
  @Transactional(readOnly = true)
  public long countWaiting(Actor actor) {
    List<UnitId> headed =
        actor.grants().stream()
            .filter(grant -> grant.role() == Role.UNIT_HEAD && grant.delegation() == null)
            .map(Grant::unit)
            .toList();
    if (headed.isEmpty()) {
      return 0;
    }
    Lineage lineage = units.lineage();
    List<UnitId> asked =
        headed.stream().flatMap(unit -> lineage.standsFor(unit, today()).stream()).toList();
    return rows.countOpen(asked, actor.account());
  }

  /// The lines of a unit, or [NotFound] where it has none within reach.
  @Transactional(readOnly = true)
  public List<ReviewLine> listLines(ReviewId id, UnitId unit, Actor reader) {
    Review review = review(id, reader);
    List<ReviewLine> lines =
        rows.lines(review.id()).stream().filter(line -> line.unit().equals(unit)).toList();
    if (lines.isEmpty() || !policy.permits(reader, IdentityActs.REVIEW, unit)) {
      throw new NotFound("review of " + unit.value());
    }
    return lines;
  }

  /// Confirms lines of a unit, or ends what they are about, all of them or none.
  public int decide(
      ReviewId id, UnitId unit, Set<UUID> chosen, Verdict verdict, String reason, Actor by) {
    rows.lock(id);
    Review review = review(id, by);
    List<ReviewLine> all = listLines(id, unit, by);
    policy.demand(by, IdentityActs.REVIEW, unit);
    if (!all.stream().map(ReviewLine::id).collect(Collectors.toSet()).containsAll(chosen)) {
      throw new LineUnknown();
    }
    List<ReviewLine> lines =
        all.stream().filter(line -> chosen.contains(line.id()) && !line.settled(today())).toList();
    var refused = new ActRefused.Gathering();
    refused.unless(review.runs(), "", "identity.refused.review-closed");
    refused.unless(!lines.isEmpty(), "line", "identity.refused.lines-missing");
    refused.unless(
        lines.stream().noneMatch(line -> isOwn(line, by)), "line", "identity.refused.own-line");
    if (verdict == Verdict.ENDED) {
      administrators.inTurn();
      refused.unless(!reason.isBlank(), "reason", "identity.refused.reason");
    }
    refused.refuse();
    lines.forEach(line -> settle(line, verdict, reason.strip(), by));
    events.publishEvent(new ReviewDecided(id, unit, verdict, lines.size()));
    return lines.size();
  }

  /// Answers for a unit: nothing of it is left open. With the last unit the review is over.
  public void signOff(ReviewId id, UnitId unit, Actor by) {
    rows.lock(id);
    Review review = review(id, by);
    List<ReviewLine> lines = listLines(id, unit, by);
    policy.demand(by, IdentityActs.REVIEW, unit);
    var refused = new ActRefused.Gathering();
    refused.unless(review.runs(), "", "identity.refused.review-closed");
    refused.unless(!rows.signatures(id).containsKey(unit), "", "identity.refused.signed-already");
    long left = lines.stream().filter(line -> !line.settled(today())).count();
    refused.unless(left == 0, "", "identity.refused.lines-left", Long.toString(left));
    refused.refuse();
    rows.sign(id, unit, by.account());
    events.publishEvent(new ReviewSignedOff(id, unit));
    Set<UnitId> signed = rows.signatures(id).keySet();
    if (rows.lines(id).stream().map(ReviewLine::unit).allMatch(signed::contains)) {
      close(id, 0);
    }
  }

  /// After the last day: ends together what nobody confirmed, and the review with it. One's own
  /// lines and the last administrator stay as they are; they are listed.
  public int endOverdue(ReviewId id, String reason, Actor by) {
    demandProvince(by);
    rows.lock(id);
    Review review = review(id, by);
    var refused = new ActRefused.Gathering();
    refused.unless(review.runs(), "", "identity.refused.review-closed");
    refused.unless(!review.runs() || review.late(today()), "", "identity.refused.review-not-late");
    refused.unless(!reason.isBlank(), "reason", "identity.refused.reason");
    refused.refuse();
    administrators.inTurn();
    int ended = 0;
    for (ReviewLine line : listLines(id, by)) {
      if (!line.settled(today()) && !isOwn(line, by) && !wouldBeMissed(line)) {
        settle(line, Verdict.ENDED, reason.strip(), by);
        ended++;
      }
    }
    close(id, ended);
    return ended;
  }

  private void demandProvince(Actor by) {
    tops().forEach(unit -> policy.demand(by, IdentityActs.START_REVIEW, unit.id()));
  }

  private Stream<Unit> tops() {
    return units.on(today()).units().stream().filter(unit -> unit.parent() == null);
  }

  private ReviewId begin(Optional<Actor> by) {
    ReviewId id = ReviewId.next();
    LocalDate dueOn = today().plusDays(settings.reviewDays());
    int lines = rows.insert(id, dueOn, by.map(Actor::account).orElse(null));
    events.publishEvent(new ReviewStarted(id, dueOn, lines));
    return id;
  }

  private void close(ReviewId id, int ended) {
    rows.close(id);
    events.publishEvent(new ReviewClosed(id, ended));
  }

  /// Two administrators in one stroke are each the last but for the other: asked line by line.
  private void settle(ReviewLine line, Verdict verdict, String reason, Actor by) {
    if (verdict == Verdict.ENDED) {
      var refused = new ActRefused.Gathering();
      refused.unless(!wouldBeMissed(line), "line", "identity.refused.last-administrator");
      refused.refuse();
      GrantLine grant = line.grant();
      AccountLine account = accounts.find(line.account().id()).orElseThrow();
      if (grant != null) {
        grants.take(grant, account, reason, by);
      } else if (account.state() != AccountState.CLOSED) {
        keeping.shut(account, ClosedBecause.DECIDED, reason);
      }
    }
    rows.decide(line, verdict, by.account());
  }

  private boolean wouldBeMissed(ReviewLine line) {
    GrantLine grant = line.grant();
    return grant == null
        ? administrators.wouldBeMissed(line.account())
        : administrators.wouldBeMissed(grant);
  }

  private ReviewUnit unit(
      UnitId unit, List<ReviewLine> lines, ReviewRows.@Nullable Signature signature) {
    return new ReviewUnit(
        unit,
        lines.getFirst().unitName(),
        lines.size(),
        (int) lines.stream().filter(line -> line.settled(today())).count(),
        signature == null ? null : signature.by(),
        signature == null ? null : signature.at());
  }

  private Optional<Review> findRunning() {
    return rows.reviews().stream().filter(Review::runs).findFirst();
  }

  private static boolean isOwn(ReviewLine line, Actor by) {
    return line.account().id().equals(by.account());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
