package org.openpar.plan.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.Source;

/// A task in the words of the paper, before anyone asked who and when.
///
/// @param areaColumn the area where a column gives it
/// @param groupColumn the group where a column gives it
/// @param doubts what the form of its row makes doubtful
record RawTask(
    HeadingPath path,
    @Nullable String areaColumn,
    @Nullable String groupColumn,
    @Nullable String number,
    String text,
    @Nullable String product,
    @Nullable String lead,
    @Nullable String cooperating,
    @Nullable String deadline,
    @Nullable String money,
    @Nullable String note,
    Source source,
    List<FieldDoubt> doubts) {

  @Nullable String area() {
    Heading heading = path.area();
    return heading == null ? areaColumn : heading.title();
  }

  @Nullable String areaCode() {
    Heading heading = path.area();
    return heading == null ? null : heading.numeral().map(Numeral::text).orElse(null);
  }

  @Nullable String group() {
    boolean areaIsHeading = path.area() != null;
    String below =
        areaIsHeading && areaColumn != null && !areaColumn.equals(area()) ? areaColumn : null;
    String columns = join(" / ", below, groupColumn);
    return path.group(columns);
  }

  List<String> titles() {
    return Stream.concat(
            path.titles().stream(), Stream.of(areaColumn, groupColumn).filter(t -> t != null))
        .distinct()
        .collect(Collectors.toUnmodifiableList());
  }

  /// The same task with a row below it that only continued its text.
  RawTask continuedBy(String more, FieldDoubt doubt) {
    return with(text + " " + more, product, note, and(doubt));
  }

  /// The same task with a row below it that only named another product.
  RawTask alsoProducing(String more, FieldDoubt doubt) {
    return with(text, join("; ", product, more), note, and(doubt));
  }

  /// The same task with more in its note.
  RawTask noting(String more) {
    return with(text, product, join("; ", note, more), doubts);
  }

  /// The same task with everything but the note in other words.
  RawTask mapping(UnaryOperator<String> change) {
    return new RawTask(
        path.mapping(change),
        mapped(areaColumn, change),
        mapped(groupColumn, change),
        mapped(number, change),
        change.apply(text),
        mapped(product, change),
        mapped(lead, change),
        mapped(cooperating, change),
        mapped(deadline, change),
        mapped(money, change),
        note,
        source,
        doubts);
  }

  private static @Nullable String mapped(@Nullable String words, UnaryOperator<String> change) {
    return words == null ? null : change.apply(words);
  }

  /// The same task in the lead of a body that its own row does not name.
  RawTask ledBy(String body, FieldDoubt doubt) {
    return new RawTask(
        path,
        areaColumn,
        groupColumn,
        number,
        text,
        product,
        body,
        cooperating,
        deadline,
        money,
        note,
        source,
        and(doubt));
  }

  /// The same task due when its own row does not say.
  RawTask dueBy(String when, FieldDoubt doubt) {
    return new RawTask(
        path,
        areaColumn,
        groupColumn,
        number,
        text,
        product,
        lead,
        cooperating,
        when,
        money,
        note,
        source,
        and(doubt));
  }

  /// The same task with one more doubt.
  RawTask doubting(FieldDoubt doubt) {
    return with(text, product, note, and(doubt));
  }

  List<FieldDoubt> and(FieldDoubt doubt) {
    return Stream.concat(doubts.stream(), Stream.of(doubt)).toList();
  }

  private RawTask with(
      String words, @Nullable String produced, @Nullable String noted, List<FieldDoubt> doubtful) {
    return new RawTask(
        path,
        areaColumn,
        groupColumn,
        number,
        words,
        produced,
        lead,
        cooperating,
        deadline,
        money,
        noted,
        source,
        doubtful);
  }

  static @Nullable String join(String joint, @Nullable String... parts) {
    String joined =
        Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(joint));
    return joined.isEmpty() ? null : joined;
  }
}
