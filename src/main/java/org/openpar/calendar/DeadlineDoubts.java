package org.openpar.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openpar.platform.model.Doubt;

/// What a person should look at in a reading, whatever rule made it.
final class DeadlineDoubts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /// "30/6/2108", "30/6/201": a slip of the finger where a year should stand.
  private static final Pattern UNLIKELY_YEAR =
      Pattern.compile("(?:/|\\bnam )(?!(?:19|20)\\d\\d\\b)\\d{3,5}\\b(?!/)");

  private DeadlineDoubts() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static List<Doubt> of(Phrase phrase, Understood understood) {
    List<Doubt> doubts = new ArrayList<>(understood.doubts());
    Deadline deadline = understood.deadline();
    if (doubts.isEmpty()) {
      ofKind(phrase, deadline, doubts);
    }
    if (doubts.isEmpty() && phrase.dates().spans().stream().anyMatch(Span::vague)) {
      doubts.add(vague(phrase, deadline));
    }
    if (phrase.says(UNLIKELY_YEAR)) {
      doubts.add(Doubt.of("doubt.deadline.year-unlikely", phrase.words()));
    }
    if (deadline.dues().size() > 1) {
      doubts.add(
          Doubt.of(
              "doubt.deadline.several-dates",
              String.valueOf(deadline.dues().size()),
              deadline.dues().stream().map(DeadlineDoubts::day).collect(Collectors.joining("; "))));
    }
    deadline.dues().stream()
        .filter(due -> due.getYear() != phrase.planYear())
        .findFirst()
        .ifPresent(due -> doubts.add(outside(due, phrase.planYear())));
    return List.copyOf(doubts);
  }

  private static Doubt outside(LocalDate due, int planYear) {
    return Doubt.of("doubt.deadline.outside-plan-year", day(due), String.valueOf(planYear));
  }

  private static void ofKind(Phrase phrase, Deadline deadline, List<Doubt> doubts) {
    switch (deadline.kind()) {
      case EMPTY -> doubts.add(Doubt.of("doubt.deadline.empty"));
      case DITTO -> doubts.add(Doubt.of("doubt.deadline.ditto"));
      case INVALID -> doubts.add(Doubt.of("doubt.deadline.invalid", phrase.words()));
      case VAGUE -> doubts.add(vague(phrase, deadline));
      case CONDITIONAL -> doubts.add(Doubt.of("doubt.deadline.conditional", phrase.words()));
      case PER_OTHER_PLAN -> doubts.add(Doubt.of("doubt.deadline.per-other-plan", phrase.words()));
      case RELATIVE -> doubts.add(Doubt.of("doubt.deadline.relative", phrase.words()));
      case COMPOUND -> doubts.add(Doubt.of("doubt.deadline.compound", phrase.words()));
      default -> {}
    }
  }

  private static Doubt vague(Phrase phrase, Deadline deadline) {
    LocalDate proposed = deadline.dues().isEmpty() ? deadline.start() : deadline.dues().getFirst();
    return proposed == null
        ? Doubt.of("doubt.deadline.unknown", phrase.words())
        : Doubt.of("doubt.deadline.vague", phrase.words(), day(proposed));
  }
}
