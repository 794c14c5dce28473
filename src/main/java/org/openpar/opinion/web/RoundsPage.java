package org.openpar.opinion.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.opinion.model.Round;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;

/// The drafts about which units were asked: all of them, or those the own unit was asked about.
///
/// @param asks whether the reader asks, and so sees who has answered
public record RoundsPage(List<Round> all, RoundFilter filter, LocalDate day, boolean asks)
    implements Page {

  public List<Round> shown() {
    return filter.of(all);
  }

  public String address() {
    return filter.at(OpinionPaths.ROUNDS);
  }

  public static List<Option> states(Texts t) {
    return RoundFilter.STATES.stream()
        .map(state -> new Option(state, t.say("opinion.state." + state)))
        .toList();
  }

  public static List<Option> sorts(Texts t) {
    return RoundFilter.SORTS.stream()
        .map(sort -> new Option(sort, t.say("opinion.sort." + sort)))
        .toList();
  }

  public static String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
