package org.openpar.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.ReviewId;
import org.openpar.identity.ReviewLine;
import org.openpar.identity.ReviewLine.Verdict;
import org.openpar.identity.model.AccessReviews;
import org.openpar.identity.model.ActRefused;
import org.openpar.identity.model.IdentityActs;
import org.openpar.identity.model.LineUnknown;
import org.openpar.identity.model.Review;
import org.openpar.organization.UnitId;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The reviews of accounts and grants, and in each the units and their lines.
@Controller
@RequestMapping(IdentityPaths.REVIEWS)
class AccessReviewController {

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final AccessReviews reviews;
  private final Clock clock;

  AccessReviewController(AccessReviews reviews, Clock clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping
  @Requires(IdentityActs.REVIEW)
  Page index(Actor actor) {
    return list(FormErrors.none(), actor);
  }

  @PostMapping
  @Requires(IdentityActs.START_REVIEW)
  Page create(Actor actor) {
    try {
      return Redirect.to(IdentityPaths.review(reviews.start(actor)))
          .saying("identity.said.review-started");
    } catch (ActRefused refused) {
      return list(Refused.of(refused), actor);
    }
  }

  @GetMapping("/{review}")
  @Requires(IdentityActs.REVIEW)
  Page show(@PathVariable ReviewId review, Actor actor) {
    return page(review, "", FormErrors.none(), actor);
  }

  /// Ends what nobody confirmed in time.
  @PostMapping("/{review}/ket-thuc")
  @Requires(IdentityActs.START_REVIEW)
  Page destroy(
      @PathVariable ReviewId review,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      Texts t) {
    try {
      int ended = reviews.endOverdue(review, reason, actor);
      return Redirect.to(IdentityPaths.review(review))
          .saying("identity.said.review-ended", t.number(ended));
    } catch (ActRefused refused) {
      return page(review, reason, Refused.of(refused), actor);
    }
  }

  @GetMapping("/{review}/{unit}")
  @Requires(IdentityActs.REVIEW)
  Page edit(@PathVariable ReviewId review, @PathVariable UnitId unit, Actor actor, Texts t) {
    return page(
        review, unit, Set.of(), t.say("identity.review.reason.usual"), FormErrors.none(), actor);
  }

  /// @param decide what is done: `CONFIRMED` or `ENDED` for the chosen lines, the same with a line
  ///     behind it for that one, `ALL` to confirm every line left, `SIGN` to answer for the unit
  @PostMapping("/{review}/{unit}")
  @Requires(IdentityActs.REVIEW)
  Page update(
      @PathVariable ReviewId review,
      @PathVariable UnitId unit,
      @RequestParam(required = false) @Nullable List<UUID> line,
      @RequestParam(defaultValue = "") String decide,
      @RequestParam(defaultValue = "") String reason,
      Actor actor,
      Texts t) {
    Set<UUID> chosen = Set.copyOf(Objects.requireNonNullElse(line, List.of()));
    try {
      if (decide.equals("SIGN")) {
        reviews.signOff(review, unit, actor);
        return Redirect.to(IdentityPaths.review(review)).saying("identity.said.review-signed");
      }
      int decided =
          reviews.decide(
              review,
              unit,
              meant(decide, chosen, review, unit, actor),
              verdict(decide),
              reason,
              actor);
      return Redirect.to(IdentityPaths.review(review) + "/" + unit.value())
          .saying("identity.said.review-decided", t.number(decided));
    } catch (ActRefused refused) {
      return page(review, unit, chosen, reason, Refused.of(refused), actor);
    } catch (LineUnknown refused) {
      return page(review, unit, chosen, reason, FormErrors.of(refused), actor);
    }
  }

  private static Verdict verdict(String decide) {
    return switch (decide.split(":")[0]) {
      case "ALL", "CONFIRMED" -> Verdict.CONFIRMED;
      case "ENDED" -> Verdict.ENDED;
      default -> throw new LineUnknown();
    };
  }

  private Set<UUID> meant(
      String decide, Set<UUID> chosen, ReviewId review, UnitId unit, Actor actor) {
    if (decide.equals("ALL")) {
      return reviews.listLines(review, unit, actor).stream()
          .filter(line -> !line.account().id().equals(actor.account()))
          .map(ReviewLine::id)
          .collect(Collectors.toSet());
    }
    return Arrays.stream(decide.split(":"))
        .skip(1)
        .findFirst()
        .map(AccessReviewController::id)
        .map(Set::of)
        .orElse(chosen);
  }

  private static UUID id(String typed) {
    if (!ID.matcher(typed).matches()) {
      throw new LineUnknown();
    }
    return UUID.fromString(typed);
  }

  private Page list(FormErrors errors, Actor actor) {
    return new ReviewsPage(
        reviews.list(actor), LocalDate.now(clock), reviews.mayStart(actor), errors);
  }

  private Page page(ReviewId id, String reason, FormErrors errors, Actor actor) {
    return new ReviewPage(
        reviews.review(id, actor),
        reviews.listUnits(id, actor),
        reviews.listLines(id, actor),
        LocalDate.now(clock),
        reviews.mayStart(actor),
        reason,
        errors);
  }

  private Page page(
      ReviewId id, UnitId unit, Set<UUID> chosen, String reason, FormErrors errors, Actor actor) {
    Review review = reviews.review(id, actor);
    List<ReviewLine> lines = reviews.listLines(id, unit, actor);
    return new ReviewUnitPage(
        review,
        reviews.listUnits(id, actor).stream()
            .filter(one -> one.unit().equals(unit))
            .findFirst()
            .orElseThrow(),
        lines,
        actor.account(),
        LocalDate.now(clock),
        chosen,
        reason,
        errors);
  }
}
