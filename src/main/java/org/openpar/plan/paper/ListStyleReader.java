package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.paper.Label.Labelled;

/// Reads plans without a table: a task is a paragraph that labelled lines follow ("- Đơn vị chủ
/// trì: …", "- Thời gian thực hiện: …"); numbered paragraphs that none follow are headings.
final class ListStyleReader {

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  /// What the paragraphs gave.
  record Read(List<RawTask> tasks, List<Problem> problems) {}

  private final List<RawTask> tasks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final TaskPart part = new TaskPart();
  private final boolean labelled;
  private final Headings headings = new Headings();
  private final List<Line> pending = new ArrayList<>();
  private final Map<ColumnKind, String> fields = new EnumMap<>(ColumnKind.class);
  private @Nullable ColumnKind lastField;
  private @Nullable String labelMark;
  private @Nullable String listMark;

  private ListStyleReader(boolean labelled) {
    this.labelled = labelled;
  }

  static Read read(List<Line> lines) {
    ListStyleReader reader = new ListStyleReader(labelled(lines));
    lines.forEach(reader::take);
    reader.finish();
    for (int i = 0; i < reader.pending.size(); i++) {
      reader.pass(
          reader.pending.get(i),
          !titlesSentences(reader.pending.subList(i + 1, reader.pending.size())));
    }
    return new Read(
        List.copyOf(reader.tasks),
        reader.tasks.isEmpty() ? List.of() : List.copyOf(reader.problems));
  }

  /// "1.1. Xây dựng văn bản" right above "- Ban hành quy chế (Sở Nội vụ chủ trì; quý I)".
  private static boolean titlesSentences(List<Line> below) {
    return below.stream()
        .limit(1)
        .flatMap(line -> Mark.of(line.text()).filter(Mark::bullet).stream())
        .flatMap(mark -> TaskSentence.in(mark.rest()).stream())
        .anyMatch(sentence -> sentence.bracketed() || sentence.saysWhoAndWhen());
  }

  /// Whether the text labels who is in the lead of something.
  static boolean labelled(List<Line> lines) {
    return lines.stream()
        .flatMap(l -> Label.in(l.text()).stream())
        .anyMatch(Labelled::saysWhoOrWhen);
  }

  private void take(Line line) {
    Optional<Labelled> labels = labels(line);
    if (labels.isPresent()) {
      takeLabels(line, labels.get());
    } else if (!fields.isEmpty() && continuesField(line)) {
      lastFieldGoesOn(Mark.of(line.text()).map(Mark::rest).orElse(line.text()));
    } else {
      finish(isBullet(line));
      pending.add(line);
    }
  }

  private static boolean isBullet(Line line) {
    return Mark.of(line.text()).filter(Mark::bullet).isPresent();
  }

  /// Not where brackets at the end say more than the one label in them.
  private static Optional<Labelled> labels(Line line) {
    return Label.in(line.text())
        .filter(
            labels ->
                ClosingBracket.in(line.text())
                    .filter(
                        said ->
                            !labels.fields().containsKey(ColumnKind.LEAD)
                                || !labels.fields().containsKey(ColumnKind.TIME)
                                    && said.deadline() != null)
                    .isEmpty());
  }

  private void takeLabels(Line line, Labelled labels) {
    if (!labels.before().isEmpty()) {
      finish(isBullet(line));
      pending.add(line.cutTo(labels.before()));
    } else if (labels.fields().keySet().stream().anyMatch(fields::containsKey)) {
      finish();
    }
    listMark = null;
    if (fields.isEmpty()) {
      labelMark = labels.before().isEmpty() ? Mark.of(line.text()).map(Mark::style).orElse("") : "";
    }
    labels
        .fields()
        .forEach(
            (kind, value) -> {
              fields.put(kind, value);
              lastField = kind;
            });
  }

  /// The rest of a list of agencies that went over to the next paragraph, or a list of them, each
  /// behind a bullet of its own, below a label that says nothing itself.
  private boolean continuesField(Line line) {
    String above = lastField == null ? "" : fields.getOrDefault(lastField, "");
    Optional<Mark> mark = Mark.of(line.text());
    if (mark.isPresent()) {
      String style = mark.get().bullet() ? mark.get().style() : "";
      boolean below = above.isEmpty() && !style.equals(labelMark);
      listMark = below ? style : listMark;
      return !style.isEmpty() && style.equals(listMark);
    }
    return above.isEmpty() || Character.isLowerCase(line.text().charAt(0));
  }

  private void lastFieldGoesOn(String more) {
    String joint = listMark == null ? " " : "; ";
    if (lastField != null) {
      fields.merge(
          lastField,
          more.replaceAll("[;.]$", ""),
          (one, two) -> one.isEmpty() ? two : one + joint + two);
    }
  }

  private void finish() {
    finish(false);
  }

  /// Closes the labels read so far into a task, if the paragraphs before them name one.
  ///
  /// @param among whether another bullet follows, which is a task like it
  private void finish(boolean among) {
    boolean task = fields.containsKey(ColumnKind.LEAD) || fields.containsKey(ColumnKind.TIME);
    if (task && !pending.isEmpty()) {
      addTask(among);
    }
    if (!fields.isEmpty()) {
      fields.clear();
      pending.clear();
      lastField = null;
      listMark = null;
    }
  }

  private void addTask(boolean among) {
    Map<ColumnKind, String> labels = new EnumMap<>(fields);
    int start = new TaskParagraphs(pending, labelMark, among).start();
    for (Line line : pending.subList(0, start)) {
      pass(line, false);
    }
    part.foundTask();
    fields.putAll(labels);
    List<Line> own = pending.subList(start, pending.size());
    Optional<Numeral.Numbered> numbered = Numeral.numbered(own.getFirst().text());
    headings.admit(numbered.map(Numeral.Numbered::numeral).orElse(null));
    tasks.add(task(own, numbered, List.of()));
  }

  /// A paragraph without labels: a task in one sentence, a heading, or left over.
  ///
  /// @param last whether no labelled task stands below it
  private void pass(Line line, boolean last) {
    Heading heading = Heading.of(line.text());
    part.pass(line, heading);
    Optional<Mark> mark = Mark.of(line.text());
    Optional<TaskSentence> sentence =
        TaskSentence.in(mark.map(Mark::rest).orElse(line.text()))
            .filter(found -> isTask(found, mark.isPresent()));
    if (sentence.isPresent()) {
      add(line, sentence.get());
    } else if (isTitle(line, heading) || isHeading(line, heading, last)) {
      enter(line, heading);
    } else if (part.open() && !line.text().endsWith(":")) {
      Source source = new Source(0, line.paragraph());
      problems.add(Problem.at(source, "problem.plan.paragraph-left", line.text()));
    }
  }

  /// Who without when, or when without who, tells a task only among labelled ones.
  private boolean isTask(TaskSentence sentence, boolean marked) {
    boolean place = part.open() || part.possible() && !tasks.isEmpty();
    boolean enough = sentence.lead() != null || marked;
    boolean plain = sentence.saysWhoAndWhen() || sentence.bracketed();
    return place && (plain || labelled && part.open() && enough);
  }

  private static boolean isTitle(Line line, Heading heading) {
    return Vocabulary.STANDARD.contains("kind", line.text())
        || TaskPart.isContainer(heading)
        || TaskPart.isArea(line, heading)
        || Words.capitals(heading.title());
  }

  /// A sentence is no heading, nor is a numbered paragraph with nothing below it.
  private static boolean isHeading(Line line, Heading heading, boolean last) {
    boolean deep = heading.styled(Numeral.Style.LOWER) || heading.styled(Numeral.Style.DECIMAL);
    return heading.numeral().isPresent() && !line.text().endsWith(".") && !(last && deep);
  }

  private void add(Line line, TaskSentence sentence) {
    fields.clear();
    put(ColumnKind.LEAD, sentence.lead());
    put(ColumnKind.COOPERATING, sentence.cooperating());
    put(ColumnKind.TIME, sentence.deadline());
    Optional<Numeral.Numbered> numbered = Numeral.numbered(line.text());
    headings.admit(numbered.map(Numeral.Numbered::numeral).orElse(null));
    FieldDoubt doubt = FieldDoubt.of(TaskField.TEXT, "doubt.plan.from-sentence");
    tasks.add(task(List.of(line), numbered, List.of(doubt)));
    fields.clear();
  }

  private void put(ColumnKind kind, @Nullable String words) {
    if (words != null) {
      fields.put(kind, words);
    }
  }

  private void enter(Line line, Heading heading) {
    if (Vocabulary.STANDARD.contains("kind", line.text())) {
      headings.clear();
    } else if (Vocabulary.STANDARD.contains("container", Sections.trimmed(heading))) {
      headings.close(heading);
    } else if (heading.numeral().isPresent() || isTitleInCapitals(line)) {
      headings.enter(heading, new Source(0, line.paragraph()));
    }
  }

  /// Not the head of the document, whose lines are in capitals too.
  private static boolean isTitleInCapitals(Line line) {
    return Words.capitals(line.text())
        && line.segments().size() == 1
        && !Vocabulary.STANDARD.begins("body", line.text())
        && !YEAR.matcher(line.text()).find();
  }

  private RawTask task(
      List<Line> own, Optional<Numeral.Numbered> numbered, List<FieldDoubt> doubts) {
    String first = own.getFirst().text();
    String head =
        numbered.map(Numeral.Numbered::rest).or(() -> Mark.of(first).map(Mark::rest)).orElse(first);
    StringBuilder text = new StringBuilder(Label.unlabelled(head));
    own.stream().skip(1).forEach(line -> text.append(' ').append(line.text()));
    return new RawTask(
        headings.path(),
        null,
        null,
        numbered.map(found -> found.numeral().text()).orElseGet(() -> headings.path().number()),
        text.toString(),
        field(ColumnKind.PRODUCT),
        field(ColumnKind.LEAD),
        field(ColumnKind.COOPERATING),
        field(ColumnKind.TIME),
        field(ColumnKind.MONEY),
        field(ColumnKind.NOTE),
        new Source(0, own.getFirst().paragraph()),
        doubts);
  }

  private @Nullable String field(ColumnKind kind) {
    return Words.tidyOrNull(fields.get(kind));
  }
}
