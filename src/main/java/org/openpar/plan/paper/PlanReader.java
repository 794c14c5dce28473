package org.openpar.plan.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.FileRefused;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeText;
import org.openpar.organization.Agencies;
import org.openpar.organization.AgencyPart;
import org.openpar.organization.UnitMap;
import org.openpar.plan.model.PlanDocument;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.TaskReading;

/// Reads a signed plan: head, targets, key tasks, and the tasks of its tables or, in a list-style
/// plan, of its paragraphs. It never fails on what a paper says; what it cannot tell it reports.
public final class PlanReader {

  /// Characters of running text; a plan of a hundred pages has a twentieth of it.
  private static final int LONGEST = 5_000_000;

  private static final int ROMAN = 20;

  private final Function<LocalDate, UnitMap> register;

  /// @param register the unit map of a day
  public PlanReader(Function<LocalDate, UnitMap> register) {
    this.register = register;
  }

  public PlanReading read(OfficeText file, ReadingOptions options) {
    refuseABook(file);
    List<OfficeBlock> blocks = TabbedTables.drawn(file.blocks());
    Annex annex = AnnexReader.read(blocks);
    List<Line> lines = Lines.of(blocks, annex.readGrids());
    Head head = head(lines, annex);
    PlanYear year = PlanYear.of(head, annex.year(), options);
    UnitMap map = register.apply(day(head, year, options));
    Agencies agencies = new Agencies(map);
    PlanDocument document = document(head, year, lines, agencies);
    boolean list = annex.tasks().isEmpty();
    ListStyleReader.Read listed =
        list ? ListStyleReader.read(lines) : new ListStyleReader.Read(annex.tasks(), List.of());
    List<Line> below = below(lines, blocks, annex);
    List<Line> near = near(below, annex, blocks);
    List<RawTask> raw = Footnotes.notedByHand(Footnotes.noted(listed.tasks(), lines), near);
    Sections.Found sections =
        annex.own() ? OwnSections.read(lines) : Sections.read(list ? without(lines, raw) : lines);
    List<TaskReading> tasks =
        new Interpretation(agencies.inPaperOf(document.issuer()), map, document, annex.fields())
            .of(raw);
    List<String> targets =
        Stream.concat(sections.targets().stream(), annex.targets().stream()).toList();
    List<Problem> problems = new ArrayList<>();
    file.notices().forEach(notice -> problems.add(new Problem(notice, null)));
    problems.addAll(head.problems());
    problems.addAll(year.problems());
    problems.addAll(annex.problems());
    listed.problems().stream().filter(problem -> !keeps(sections, problem)).forEach(problems::add);
    problems.addAll(StruckWords.outside(annex.tasks(), blocks));
    problems.addAll(Footnotes.unkept(listed.tasks(), lines));
    problems.addAll(Footnotes.remarks(below));
    problems.addAll(Footnotes.unkeptByHand(listed.tasks(), near, within(near, blocks)));
    problems.addAll(new Completeness(document, lines, annex, tasks).problems());
    return new PlanReading(document, sections.keyTasks(), targets, tasks, problems);
  }

  private static void refuseABook(OfficeText file) {
    long characters = 0;
    for (OfficeBlock block : file.blocks()) {
      characters += block instanceof OfficeBlock.Paragraph text ? text.text().length() : 0;
    }
    if (characters > LONGEST) {
      throw new FileRefused("file.too-large");
    }
  }

  /// A sheet in this house's own form has no decision above it: its first line is the title.
  private static Head head(List<Line> lines, Annex annex) {
    Head head = HeadReader.read(lines);
    boolean captioned = annex.own() && head.kind() == null && !lines.isEmpty();
    return captioned ? head.called(lines.getFirst().text()) : head;
  }

  /// The lines below a table of tasks up to the next heading, where notes to it may stand.
  private static List<Line> near(List<Line> below, Annex annex, List<OfficeBlock> blocks) {
    NavigableSet<Integer> tables = new TreeSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof OfficeBlock.Grid grid
          && annex.readGrids().contains(grid.number())) {
        tables.add(i + 1);
      }
    }
    List<Line> near = new ArrayList<>();
    @Nullable Integer table = null;
    boolean open = false;
    for (Line line : below) {
      Integer last = tables.floor(line.paragraph());
      open |= !Objects.equals(last, table);
      table = last;
      Heading heading = Heading.of(line.text());
      open &= heading.rank() > ROMAN && !Words.capitals(heading.title());
      if (open) {
        near.add(line);
      }
    }
    return near;
  }

  /// Whether a paragraph that gave no task is a target or a key task.
  private static boolean keeps(Sections.Found sections, Problem problem) {
    return problem.doubt().key().equals("problem.plan.paragraph-left")
        && Stream.concat(sections.keyTasks().stream(), sections.targets().stream())
            .anyMatch(item -> problem.doubt().arguments().getFirst().endsWith(item));
  }

  private static List<Line> within(List<Line> lines, List<OfficeBlock> blocks) {
    return lines.stream()
        .filter(line -> blocks.get(line.paragraph() - 1) instanceof OfficeBlock.Grid)
        .toList();
  }

  /// The text of and behind the first table of tasks; none in a plan without one or of this house.
  private static List<Line> below(List<Line> lines, List<OfficeBlock> blocks, Annex annex) {
    int first =
        IntStream.range(0, blocks.size())
            .filter(
                i ->
                    blocks.get(i) instanceof OfficeBlock.Grid grid
                        && annex.readGrids().contains(grid.number()))
            .findFirst()
            .orElse(blocks.size());
    return annex.own()
        ? List.of()
        : lines.stream().filter(line -> line.paragraph() > first).toList();
  }

  private static LocalDate day(Head head, PlanYear year, ReadingOptions options) {
    return Stream.of(Optional.ofNullable(options.unitsOn()), Optional.ofNullable(head.issuedOn()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> LocalDate.of(year.year(), 1, 1));
  }

  private static PlanDocument document(
      Head head, PlanYear year, List<Line> lines, Agencies agencies) {
    String issuer =
        head.issuer() == null
            ? null
            : IssuerName.of(head.issuer(), lines, words -> registered(agencies, words));
    return new PlanDocument(
        head.number(),
        head.issuedOn(),
        issuer,
        head.title(),
        year.year(),
        head.kind(),
        head.signature());
  }

  private static Optional<String> registered(Agencies agencies, String words) {
    List<AgencyPart> parts = agencies.read(words).parts();
    return parts.size() == 1
        ? Optional.ofNullable(parts.getFirst().unit()).map(unit -> unit.name())
        : Optional.empty();
  }

  /// The text without what already became tasks.
  private static List<Line> without(List<Line> lines, List<RawTask> tasks) {
    Set<Integer> taken = new HashSet<>();
    tasks.forEach(task -> taken.add(task.source().row()));
    return lines.stream()
        .filter(line -> !taken.contains(line.paragraph()) && Label.in(line.text()).isEmpty())
        .toList();
  }
}
