package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openpar.execution.model.AssignmentState.AwaitingApproval;
import org.openpar.execution.model.AssignmentState.AwaitingVerification;
import org.openpar.identity.Actor;
import org.openpar.organization.PersonId;
import org.openpar.platform.model.RuleViolated;

/// What must hold before work counts as done. Every refusal is told at once, beside its field.
interface CompletionRule {

  Optional<RuleViolated> refusal(Assignment assignment, Actor by, LocalDate on);

  /// No evidence, no "done": a file, or the number and day of the product.
  CompletionRule EVIDENCE_IS_THERE =
      (assignment, by, on) ->
          refuse(
              assignment.evidence() == 0
                  && !assignment.product().complete()
                  && !assignment.product().torn(),
              EvidenceMissing::new);

  /// The product's day decides "on time", so half of its particulars is none.
  CompletionRule PRODUCT_IS_DATED =
      (assignment, by, on) -> {
        Product product = assignment.product();
        if (!product.torn()) {
          return Optional.empty();
        }
        return Optional.of(
            product.date() == null ? new ProductDateMissing() : new ProductNumberMissing());
      };

  CompletionRule PRODUCT_IS_SIGNED_ALREADY =
      (assignment, by, on) -> refuse(!assignment.product().signedBy(on), ProductFromTheFuture::new);

  CompletionRule PRODUCT_IS_RECENT =
      (assignment, by, on) -> refuse(!assignment.product().recentOn(on), ProductTooOld::new);

  /// Whoever reported cannot confirm his own report.
  CompletionRule CHECKER_IS_NOT_MAKER =
      (assignment, by, on) ->
          refuse(maker(assignment).filter(by.person()::equals).isPresent(), CheckerIsMaker::new);

  List<CompletionRule> ALL =
      List.of(
          EVIDENCE_IS_THERE,
          PRODUCT_IS_DATED,
          PRODUCT_IS_SIGNED_ALREADY,
          PRODUCT_IS_RECENT,
          CHECKER_IS_NOT_MAKER);

  /// What whoever checks must hear. Before anybody handed in there is no maker, so the same rules
  /// serve the unit.
  static List<RuleViolated> refusals(Assignment assignment, Actor by, LocalDate on) {
    return ALL.stream().flatMap(rule -> rule.refusal(assignment, by, on).stream()).toList();
  }

  /// What the unit must hear when it hands in: silence is refused too.
  static List<RuleViolated> refusals(
      Progress progress, Assignment assignment, Actor by, LocalDate on) {
    Stream<RuleViolated> silence =
        progress.words().isBlank() ? Stream.of(new WordsMissing()) : Stream.empty();
    return Stream.concat(silence, refusals(assignment, by, on).stream()).toList();
  }

  private static Optional<RuleViolated> refuse(boolean broken, Supplier<RuleViolated> refusal) {
    return broken ? Optional.of(refusal.get()) : Optional.empty();
  }

  private static Optional<PersonId> maker(Assignment assignment) {
    return switch (assignment.state()) {
      case AwaitingApproval(var on, var by) -> Optional.of(by);
      case AwaitingVerification(var on, var by) -> Optional.of(by);
      default -> Optional.empty();
    };
  }
}
