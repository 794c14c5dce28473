package org.openpar.plan.paper;

/// Whether the text of a list-style plan, read from the top, is where tasks stand. Targets, key
/// tasks and the organization of the work name bodies and days too, and are no tasks.
final class TaskPart {

  private static final int ROMAN = 20;

  private enum Place {
    ELSEWHERE,
    UNKNOWN,
    TASKS
  }

  private Place place = Place.ELSEWHERE;

  /// Whether a heading said that tasks stand here.
  boolean open() {
    return place == Place.TASKS;
  }

  /// Whether no heading said that something else stands here.
  boolean possible() {
    return place != Place.ELSEWHERE;
  }

  void foundTask() {
    place = Place.TASKS;
  }

  void pass(Line line, Heading heading) {
    if (isContainer(heading) || isArea(line, heading)) {
      place = Place.TASKS;
    } else if (opensOtherSection(heading)) {
      place = Place.ELSEWHERE;
    } else if (heading.rank() <= ROMAN || Words.capitals(line.text())) {
      place = place == Place.ELSEWHERE && heading.numeral().isEmpty() ? place : Place.UNKNOWN;
    }
  }

  static boolean isContainer(Heading heading) {
    return Vocabulary.STANDARD.contains("container", Sections.trimmed(heading));
  }

  /// The title of an area, not a sentence that begins like one.
  static boolean isArea(Line line, Heading heading) {
    boolean title = heading.numeral().isPresent() || Words.capitals(line.text());
    return title
        && TaskSentence.in(heading.title()).isEmpty()
        && (Vocabulary.STANDARD.begins("title", heading.title())
            || Words.capitals(heading.title()) && heading.namesArea());
  }

  private static boolean opensOtherSection(Heading heading) {
    return Vocabulary.STANDARD.begins("section.OTHER", heading.title())
        || Vocabulary.STANDARD.begins("section.END", heading.title())
        || Vocabulary.STANDARD.begins("section.TARGETS", heading.title())
        || Vocabulary.STANDARD.begins("section.KEY_TASKS", heading.title());
  }
}
