package org.openpar.plan.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;

/// The headings that are open while the rows of a plan are read from top to bottom.
final class Headings {

  /// Of letters below roman numerals, unlike A, B, C above them.
  private static final int LETTER_BELOW_ROMAN = 22;

  private final List<Heading> captions = new ArrayList<>();
  private final Deque<Level> open = new ArrayDeque<>();
  private final Map<Heading, Source> childless = new LinkedHashMap<>();
  private boolean lettersOnTop;
  private boolean romansSeen;

  /// A heading and what was seen below it: tasks numbered below it (1.1 of 1), any at all, or some
  /// that count from one again.
  private static final class Level {
    private final Heading heading;
    private final int rank;
    private boolean hasNumberedChildren;
    private boolean hasChildren;
    private boolean restarts;
    private boolean holdsItsLike;

    Level(Heading heading, int rank) {
      this.heading = heading;
      this.rank = rank;
    }
  }

  void enter(Heading heading, Source source) {
    close(heading);
    open.addLast(new Level(heading, rank(heading)));
    childless.put(heading, source);
  }

  /// Opens the caption of a table whose own headings are of its level or above: it stays open
  /// whatever they end.
  void caption(Heading heading, Source source) {
    open.clear();
    captions.removeIf(caption -> caption.rank() >= heading.rank());
    captions.add(heading);
    childless.put(heading, source);
  }

  /// Ends everything that a heading of this level ends, without opening it.
  void close(Heading heading) {
    int rank = rank(heading);
    while (!open.isEmpty() && open.getLast().rank >= rank && !holds(open.getLast(), heading)) {
      open.removeLast();
    }
  }

  /// "I. NHIỆM VỤ CỦA CÁC SỞ" right above "I. CẢI CÁCH THỂ CHẾ" is no heading beside it.
  private boolean holds(Level level, Heading heading) {
    boolean holds =
        level.heading.saysWhose()
            && !heading.saysWhose()
            && level.rank == rank(heading)
            && (level.holdsItsLike || !level.hasChildren);
    level.holdsItsLike |= holds;
    return holds;
  }

  /// Forgets all headings, as at the title of a document.
  void clear() {
    captions.clear();
    open.clear();
  }

  /// Closes the headings that a task with this number cannot belong to: 2 after 1, 1.1 and 1.2.
  void admit(@Nullable Numeral number) {
    if (number != null && number.style() == Numeral.Style.DECIMAL) {
      while (!open.isEmpty() && leaves(open.getLast(), number)) {
        open.removeLast();
      }
    }
    captions.forEach(childless::remove);
    open.forEach(level -> childless.remove(level.heading));
    open.forEach(level -> level.hasChildren = true);
  }

  HeadingPath path() {
    return new HeadingPath(
        Stream.concat(captions.stream(), open.stream().map(level -> level.heading)).toList());
  }

  /// Headings that no task stood under.
  List<Problem> childless() {
    return childless.entrySet().stream()
        .map(e -> Problem.at(e.getValue(), "problem.plan.heading-empty", e.getKey().title()))
        .toList();
  }

  private static boolean leaves(Level level, Numeral number) {
    Numeral above = level.heading.numeral().orElse(null);
    if (above == null || above.style() != Numeral.Style.DECIMAL) {
      return false;
    }
    if (number.within(above)) {
      level.hasNumberedChildren = true;
      return false;
    }
    boolean next = number.follows(above) && number.depth() == above.depth();
    level.restarts |= !next;
    return level.hasNumberedChildren || next && level.hasChildren && !level.restarts;
  }

  private int rank(Heading heading) {
    boolean letter = heading.styled(Numeral.Style.LETTER);
    romansSeen |= heading.styled(Numeral.Style.ROMAN);
    lettersOnTop |= letter && !romansSeen;
    return letter && !lettersOnTop ? LETTER_BELOW_ROMAN : heading.rank();
  }
}
