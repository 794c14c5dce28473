package org.openpar.cascade.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Normal;

/// Compares the figures the province asks for with those a unit wrote. Figures answer each other
/// when they count the same and stand beside the same words; whatever is not certain is left to a
/// person.
final class FigureComparison {

  private static final List<String> ALL = List.of("toan bo", "tat ca", "toan the");

  private final List<Figure> wrote;
  private final boolean saysAll;
  private final boolean dropped;
  private final List<FigureChange> changes = new ArrayList<>();

  private FigureComparison(Promised promised) {
    this.wrote = FigureReader.read(promised.text(), promised.product());
    String words = Normal.fold(promised.text() + " " + Objects.toString(promised.product(), ""));
    this.dropped = promised.product() == null || promised.product().isBlank();
    this.saysAll = ALL.stream().anyMatch(words::contains);
  }

  /// What the unit lowered, and what somebody has to look at.
  static List<FigureChange> between(Asked asked, Promised promised) {
    if (asked.figures().isEmpty() || sameNumbers(asked, promised)) {
      return List.of();
    }
    FigureComparison comparison = new FigureComparison(promised);
    Map<String, List<Figure>> byThing = new LinkedHashMap<>();
    asked
        .figures()
        .forEach(
            figure ->
                byThing
                    .computeIfAbsent(figure.place() + figure.counted(), none -> new ArrayList<>())
                    .add(figure));
    byThing.values().forEach(comparison::compare);
    return List.copyOf(comparison.changes);
  }

  /// The same numbers in the same order: nothing was lowered, and nothing need be read.
  private static boolean sameNumbers(Asked asked, Promised promised) {
    return asked.figures().stream().allMatch(FigureComparison::isInDigits)
        && numbers(asked.text(), asked.product())
            .equals(numbers(promised.text(), promised.product()));
  }

  private static boolean isInDigits(Figure figure) {
    return figure.words().chars().anyMatch(Character::isDigit);
  }

  private static String numbers(String text, @Nullable String product) {
    StringBuilder numbers = new StringBuilder();
    numbers(text, numbers);
    if (product != null) {
      numbers(product, numbers);
    }
    return numbers.toString();
  }

  private static void numbers(String words, StringBuilder numbers) {
    for (int place = 0; place < words.length(); place++) {
      char sign = words.charAt(place);
      if (Character.isDigit(sign)) {
        numbers.append(sign);
      } else if (!numbers.isEmpty() && numbers.charAt(numbers.length() - 1) != ' ') {
        numbers.append(' ');
      }
    }
  }

  /// Figures of one cell that count the same.
  private void compare(List<Figure> asked) {
    List<Figure> here = answers(asked.getFirst(), true);
    List<Figure> open = here.isEmpty() ? answers(asked.getFirst(), false) : here;
    Map<Figure, Figure> pairs = new LinkedHashMap<>();
    for (int place = 0; place < asked.size(); place++) {
      Figure answer = answer(asked, place, open);
      if (answer != null) {
        pairs.put(asked.get(place), answer);
      }
    }
    Set<Figure> taken = new LinkedHashSet<>(pairs.values());
    boolean oneToOne =
        asked.size() == open.size() && pairs.size() == asked.size() && taken.size() == pairs.size();
    for (Figure figure : asked) {
      say(figure, pairs.get(figure), oneToOne);
    }
  }

  private void say(Figure figure, @Nullable Figure answer, boolean oneToOne) {
    if (figure.way() == null || (figure.isWhole() && saysAll)) {
      return;
    }
    if (answer == null) {
      missed(figure);
    } else if (figure.isLoweredBy(answer)) {
      changes.add(new FigureChange(figure.words(), answer.words(), oneToOne && !figure.shared()));
    }
  }

  /// What went with its whole product is told as that.
  private void missed(Figure figure) {
    if (figure.place() == Figure.Place.TEXT || !dropped) {
      changes.add(new FigureChange(figure.words(), null, false));
    }
  }

  private List<Figure> answers(Figure asked, boolean samePlace) {
    return wrote.stream()
        .filter(figure -> figure.counted().equals(asked.counted()))
        .filter(figure -> (figure.place() == asked.place()) == samePlace)
        .toList();
  }

  /// The one that stands beside most of the same words; of two alike, the one in the same order.
  private static @Nullable Figure answer(List<Figure> asked, int place, List<Figure> open) {
    Figure figure = asked.get(place);
    Figure best = null;
    int most = -1;
    for (int other = 0; other < open.size(); other++) {
      int near = figure.near(open.get(other));
      boolean inOrder = asked.size() == open.size() && other == place;
      if (near > most || (near == most && inOrder)) {
        best = open.get(other);
        most = near;
      }
    }
    if (best == null || most > 0) {
      return best;
    }
    boolean bare = figure.about().isEmpty() || best.about().isEmpty();
    return open.size() == 1 && (bare || !figure.isPercent()) ? best : null;
  }
}
