package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Key tasks and targets of a paper in this house's own form: every numbered paragraph below their
/// headings is one, whatever it says.
final class OwnSections {

  private static final Pattern HEADING =
      Pattern.compile(
          Stream.of(AnnexForm.TARGETS, AnnexForm.KEY_TASKS, AnnexForm.TASKS)
              .map(OwnSections::capitals)
              .collect(Collectors.joining("|", "[IVX]+\\. (", ")")));
  private static final Pattern NUMBER = Pattern.compile("^\\d+\\. ");

  private OwnSections() {}

  static Sections.Found read(List<Line> lines) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String open = "";
    int place = 0;
    for (Line line : lines) {
      Matcher heading = HEADING.matcher(line.text());
      if (heading.matches()) {
        open = heading.group(1);
      } else if (line.place() == place) {
        List<String> items = items(sections, open);
        items.add(items.removeLast() + "\n" + line.text());
      } else {
        items(sections, open).add(NUMBER.matcher(line.text()).replaceFirst(""));
      }
      place = heading.matches() ? 0 : line.place();
    }
    return new Sections.Found(
        items(sections, capitals(AnnexForm.KEY_TASKS)),
        items(sections, capitals(AnnexForm.TARGETS)));
  }

  private static List<String> items(Map<String, List<String>> sections, String heading) {
    return sections.computeIfAbsent(heading, key -> new ArrayList<>());
  }

  private static String capitals(String heading) {
    return heading.toUpperCase(Locale.of("vi"));
  }
}
