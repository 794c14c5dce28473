package org.openpar.plan.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The headings above a task, from the top.
///
/// The area is the first heading that names an area of reform, as far down as the level of roman
/// numerals; else that level, else the topmost, unless the very name of an area stands below it.
/// Every other heading belongs to the group.
record HeadingPath(List<Heading> headings) {

  private static final String JOINT = " / ";

  @Nullable Heading area() {
    return headings.isEmpty() ? null : headings.get(areaIndex());
  }

  /// The titles beside the area's, then the text of the group column.
  @Nullable String group(@Nullable String column) {
    int area = headings.isEmpty() ? 0 : areaIndex();
    Stream<String> others =
        IntStream.range(0, headings.size())
            .filter(i -> i != area)
            .mapToObj(i -> headings.get(i).title());
    List<String> titles = Stream.concat(others, Stream.ofNullable(column)).distinct().toList();
    return titles.isEmpty() ? null : String.join(JOINT, titles);
  }

  HeadingPath mapping(UnaryOperator<String> change) {
    return new HeadingPath(
        headings.stream()
            .map(heading -> new Heading(heading.numeral(), change.apply(heading.title())))
            .toList());
  }

  /// The number "1.1" of the innermost heading below the area, which counts for the tasks below it
  /// that have none themselves.
  @Nullable String number() {
    boolean group = headings.size() > 1 && areaIndex() < headings.size() - 1;
    return group
        ? headings.getLast().numeral().filter(n -> n.depth() > 1).map(Numeral::text).orElse(null)
        : null;
  }

  List<String> titles() {
    return headings.stream().map(Heading::title).toList();
  }

  private int areaIndex() {
    int roman =
        IntStream.range(0, headings.size())
            .filter(i -> headings.get(i).styled(Numeral.Style.ROMAN))
            .reduce(0, (above, below) -> below);
    return IntStream.range(0, roman)
        .filter(i -> headings.get(i).namesArea() && !headings.get(i).saysWhose())
        .findFirst()
        .orElseGet(() -> headings.get(roman).namesArea() ? roman : below(roman));
  }

  /// The very name of an area below a heading that names none.
  private int below(int index) {
    return IntStream.range(index, headings.size())
        .filter(i -> headings.get(i).isArea())
        .findFirst()
        .orElse(index);
  }
}
