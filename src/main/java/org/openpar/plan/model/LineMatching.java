package org.openpar.plan.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Normal;
import org.openpar.platform.text.PlainWords;

/// Finds out which task of an amending paper is which of the plan. Printed numbers shift and
/// repeat, so the words decide: the same words first, then the most alike, each task once.
final class LineMatching {

  static final int NEW = -1;

  /// Below it two sentences share little more than the words every task is made of.
  private static final double ALIKE = 0.5;

  /// How many each row offers itself to at a time.
  private static final int OFFERS = 8;

  private static final double SAME_GROUP = 0.12;
  private static final double SAME_AREA = 0.05;
  private static final double SAME_NUMBER = 0.03;

  record Row(String area, @Nullable String group, @Nullable String number, String text) {

    private String place() {
      return PlainWords.of(area) + '\n' + PlainWords.of(group) + '\n' + PlainWords.of(text);
    }

    private List<String> words() {
      return Arrays.asList(Normal.fold(text).split("[^\\p{L}\\d]+"));
    }
  }

  /// What stands around a text, as it is compared.
  private record Plain(String area, String group, String number) {

    static Plain of(Row row) {
      return new Plain(
          PlainWords.of(row.area()), PlainWords.of(row.group()), PlainWords.of(row.number()));
    }
  }

  private record Pair(int before, int after, double likeness) {}

  private static final Comparator<Pair> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Pair::likeness)
          .reversed()
          .thenComparing(Pair::after)
          .thenComparing(Pair::before);

  private final List<Row> before;
  private final List<Row> after;
  private final List<Plain> plainBefore;
  private final List<Plain> plainAfter;
  private final int[] found;
  private final boolean[] taken;

  private LineMatching(List<Row> before, List<Row> after) {
    this.before = before;
    this.after = after;
    this.plainBefore = before.stream().map(Plain::of).toList();
    this.plainAfter = after.stream().map(Plain::of).toList();
    this.found = new int[after.size()];
    this.taken = new boolean[before.size()];
    Arrays.fill(found, NEW);
  }

  /// @return for each row of the paper the place of its counterpart, or [#NEW]
  static int[] match(List<Row> before, List<Row> after) {
    LineMatching matching = new LineMatching(before, after);
    matching.matchBy(Row::place);
    matching.matchBy(row -> PlainWords.of(row.text()));
    matching.matchAlike();
    return matching.found;
  }

  private void matchBy(Function<Row, String> key) {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int place = 0; place < before.size(); place++) {
      if (!taken[place]) {
        places.computeIfAbsent(key.apply(before.get(place)), none -> new ArrayDeque<>()).add(place);
      }
    }
    for (int row = 0; row < after.size(); row++) {
      Deque<Integer> same = found[row] == NEW ? places.get(key.apply(after.get(row))) : null;
      if (same != null && !same.isEmpty()) {
        take(same.poll(), row);
      }
    }
  }

  /// Each row offers itself to the few it is most alike, the most alike pair of all is taken first;
  /// whoever is left offers itself anew, until nobody finds anything.
  private void matchAlike() {
    Words words = new Words();
    int[][] wordsBefore = words.of(before, place -> !taken[place]);
    int[][] wordsAfter = words.of(after, row -> found[row] == NEW);
    List<Pair> pairs;
    do {
      pairs = offers(wordsBefore, wordsAfter);
      for (Pair pair : pairs) {
        if (!taken[pair.before()] && found[pair.after()] == NEW) {
          take(pair.before(), pair.after());
        }
      }
    } while (!pairs.isEmpty());
  }

  private List<Pair> offers(int[][] wordsBefore, int[][] wordsAfter) {
    List<Pair> offers = new ArrayList<>();
    for (int row = 0; row < wordsAfter.length; row++) {
      if (found[row] == NEW) {
        offers.addAll(offers(row, wordsBefore, wordsAfter[row]));
      }
    }
    offers.sort(MOST_ALIKE_FIRST);
    return offers;
  }

  private Collection<Pair> offers(int row, int[][] wordsBefore, int[] words) {
    PriorityQueue<Pair> best = new PriorityQueue<>(MOST_ALIKE_FIRST.reversed());
    for (int place = 0; place < wordsBefore.length; place++) {
      double likeness = taken[place] ? 0 : likeness(words, wordsBefore[place]);
      if (likeness >= ALIKE) {
        best.add(new Pair(place, row, likeness + bonus(place, row)));
        if (best.size() > OFFERS) {
          best.remove();
        }
      }
    }
    return best;
  }

  private void take(int place, int row) {
    found[row] = place;
    taken[place] = true;
  }

  /// Dice: twice what they share, of all their words; both in order.
  private static double likeness(int[] one, int[] other) {
    int sizes = one.length + other.length;
    if (2 * Math.min(one.length, other.length) < ALIKE * sizes) {
      return 0;
    }
    int shared = 0;
    int place = 0;
    for (int word : one) {
      while (place < other.length && other[place] < word) {
        place++;
      }
      if (place < other.length && other[place] == word) {
        shared++;
      }
    }
    return 2.0 * shared / sizes;
  }

  private double bonus(int place, int row) {
    Plain one = plainBefore.get(place);
    Plain other = plainAfter.get(row);
    return (one.group().equals(other.group()) ? SAME_GROUP : 0)
        + (one.area().equals(other.area()) ? SAME_AREA : 0)
        + (one.number().equals(other.number()) ? SAME_NUMBER : 0);
  }

  /// Numbers words, so that sentences can be compared quickly.
  private static final class Words {

    private final Map<String, Integer> numbers = new HashMap<>();

    int[][] of(List<Row> rows, IntPredicate wanted) {
      return IntStream.range(0, rows.size())
          .mapToObj(row -> wanted.test(row) ? numbered(rows.get(row)) : new int[0])
          .toArray(int[][]::new);
    }

    private int[] numbered(Row row) {
      return row.words().stream()
          .mapToInt(word -> numbers.computeIfAbsent(word, none -> numbers.size()))
          .sorted()
          .distinct()
          .toArray();
    }
  }
}
