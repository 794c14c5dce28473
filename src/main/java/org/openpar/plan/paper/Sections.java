package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sections of the plan's text that this reader keeps: key tasks and targets.
final class Sections {

  private static final int LONGEST_TITLE = 120;
  private static final String KEY_TASKS = "section.KEY_TASKS";
  private static final String TARGETS = "section.TARGETS";

  private final SectionItems keyTasks = new SectionItems(false);
  private final SectionItems targets = new SectionItems(true);
  private @Nullable SectionItems open;
  private @Nullable Heading opener;

  private Sections() {}

  /// The items of both sections, printed numbers left out.
  record Found(List<String> keyTasks, List<String> targets) {}

  static Found read(List<Line> lines) {
    Sections sections = new Sections();
    lines.forEach(sections::take);
    return new Found(sections.keyTasks.items(), sections.targets.items());
  }

  private void take(Line line) {
    Heading heading = Heading.of(line.text());
    if (closes(line, heading)) {
      open = null;
      opener = null;
    }
    Optional<SectionItems> opening = opening(line, heading);
    if (opening.isPresent()) {
      open = opening.get();
      opener = heading;
      open.begin();
    } else if (open != null && !Vocabulary.STANDARD.begins("aside", line.text())) {
      open.take(line);
    }
  }

  private Optional<SectionItems> opening(Line line, Heading heading) {
    boolean title = line.text().length() <= LONGEST_TITLE && isTitle(line, heading);
    if (!title || open != null && Vocabulary.STANDARD.contains("subsection", trimmed(heading))) {
      return Optional.empty();
    }
    if (Vocabulary.STANDARD.begins(KEY_TASKS, heading.title())) {
      return Optional.of(keyTasks);
    }
    return Vocabulary.STANDARD.begins(TARGETS, heading.title())
        ? Optional.of(targets)
        : Optional.empty();
  }

  /// A title is in capitals, in bold, or numbered and no sentence.
  private static boolean isTitle(Line line, Heading heading) {
    return Words.capitals(heading.title())
        || line.bold()
        || heading.numeral().isPresent()
            && !line.text().endsWith(".")
            && !line.text().endsWith(";");
  }

  private boolean closes(Line line, Heading heading) {
    if (opener == null) {
      return false;
    }
    boolean level = heading.numeral().isPresent() || Words.capitals(line.text());
    boolean title = line.text().length() <= LONGEST_TITLE && isTitle(line, heading);
    return level && heading.rank() <= opener.rank()
        || title && Vocabulary.STANDARD.begins("section.OTHER", heading.title())
        || Vocabulary.STANDARD.begins("section.END", heading.title());
  }

  static String trimmed(Heading heading) {
    return heading.title().replaceAll("[:.;\\s]+$", "");
  }

  /// One section's items: numbered or bulleted paragraphs with what continues them.
  private static final class SectionItems {

    private static final Pattern TITLE = Pattern.compile("[^\\d%]{3,120}[^\\d%.;]");

    private final List<Item> items = new ArrayList<>();
    private final boolean titled;
    private int start;
    private @Nullable Mark mark;
    private @Nullable String titleStyle;

    /// @param titled whether a number without a figure is but the title of the bullets below it
    SectionItems(boolean titled) {
      this.titled = titled;
    }

    /// @param marked whether a number or bullet began it
    private record Item(String text, boolean marked, int place) {

      Item and(Line line) {
        return new Item(text + " " + line.text(), marked, line.place());
      }
    }

    void begin() {
      start = items.size();
      mark = null;
      titleStyle = null;
    }

    void take(Line line) {
      Optional<Mark> found = Mark.of(line.text());
      String text = found.map(Mark::rest).orElse(line.text());
      Optional<String> labelled = underSubsection(text);
      if (isSubsection(text)) {
        begin();
      } else if (labelled.isPresent()) {
        begin();
        items.add(new Item(labelled.get(), true, line.place()));
      } else if (found.isPresent() && begins(found.get())) {
        dropLeadIn();
        dropTitle(found.get());
        mark = found.get();
        items.add(new Item(mark.rest(), true, line.place()));
      } else if (mark == null) {
        plain(line);
      } else {
        items.add(items.removeLast().and(line));
      }
    }

    private boolean begins(Mark found) {
      return mark == null
          || mark.style().equals(found.style())
          || found.style().equals(titleStyle)
          || found.above(mark)
          || isBelowTitle(found);
    }

    /// "a) Cải cách thể chế" above bullets is no target, for it names no figure.
    private boolean isBelowTitle(Mark found) {
      return titled
          && mark != null
          && !mark.bullet()
          && found.bullet()
          && items.size() > start
          && items.getLast().text().equals(mark.rest())
          && TITLE.matcher(mark.rest()).matches();
    }

    private void dropTitle(Mark found) {
      if (mark != null && isBelowTitle(found)) {
        items.removeLast();
        titleStyle = mark.style();
      }
    }

    /// A section without any number or bullet: every paragraph is an item.
    private void plain(Line line) {
      if (items.size() > start && items.getLast().place() == line.place()) {
        items.add(items.removeLast().and(line));
      } else {
        items.add(new Item(line.text(), false, line.place()));
      }
    }

    /// "Phấn đấu đạt các mục tiêu sau:" only leads to the items.
    private void dropLeadIn() {
      if (mark == null && items.size() > start && items.getLast().text().endsWith(":")) {
        items.removeLast();
      }
    }

    private static boolean isSubsection(String text) {
      return Vocabulary.STANDARD.contains("subsection", text.replaceAll("[:.;\\s]+$", ""));
    }

    /// What stands behind "1. Mục tiêu chung:" on its line.
    private static Optional<String> underSubsection(String text) {
      int colon = text.indexOf(':');
      return colon > 0 && colon < text.length() - 1 && isSubsection(text.substring(0, colon))
          ? Optional.of(text.substring(colon + 1).strip())
          : Optional.empty();
    }

    List<String> items() {
      return items.stream().map(Item::text).toList();
    }
  }
}
