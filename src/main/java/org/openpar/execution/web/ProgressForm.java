package org.openpar.execution.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.WorkState;
import org.openpar.execution.model.AssignmentSheet;
import org.openpar.execution.model.Product;
import org.openpar.execution.model.Progress;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.kit.Option;

/// What a unit types about its work, exactly as typed, so that a refusal loses nothing.
///
/// @param version of the assignment it was shown with
/// @param state whether the work has begun: "NOT_STARTED" or "IN_PROGRESS"
public record ProgressForm(
    int version,
    @Nullable String state,
    @Nullable String words,
    @Nullable String productNumber,
    @Nullable String productDate) {

  private static final DateWords DAYS = new DateWords();

  static ProgressForm of(AssignmentSheet sheet) {
    LocalDate date = sheet.product().date();
    return new ProgressForm(
        sheet.version(),
        WorkState.IN_PROGRESS.name(),
        "",
        sheet.product().number(),
        date == null ? "" : DAYS.print(date, Locale.ROOT));
  }

  ProgressForm at(int newest) {
    return new ProgressForm(newest, state, words, productNumber, productDate);
  }

  /// What was said, or [NoSuchDay].
  Progress progress() {
    return new Progress(
        !WorkState.NOT_STARTED.name().equals(state),
        typed(words),
        Product.of(productNumber, day(typed(productDate))));
  }

  /// The state marked in the form; whoever opens it has something to tell.
  public String chosen() {
    return state == null ? WorkState.IN_PROGRESS.name() : state;
  }

  public static String typed(@Nullable String text) {
    return text == null ? "" : text;
  }

  public static List<Option> states(Texts t) {
    return List.of(WorkState.NOT_STARTED, WorkState.IN_PROGRESS).stream()
        .map(state -> new Option(state.name(), t.say("execution.work." + state)))
        .toList();
  }

  private static @Nullable LocalDate day(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      return DAYS.parse(typed, Locale.ROOT);
    } catch (DateTimeException notInTheCalendar) {
      throw new NoSuchDay("productDate");
    }
  }
}
