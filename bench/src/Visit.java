import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bytes a browser takes over the wire for a page with everything it links: the first time, and
/// again. What may be kept for ever is not asked for again; the rest is.
///
/// @param first bytes of the first visit, heads included
/// @param again bytes of the next one
/// @param files how many files the first visit asks for
record Visit(int first, int again, int files) {

  private static final Pattern LINK =
      Pattern.compile("(?:href|src)=\"(/(?:css|js|img|fonts|vendor)/[^\"#]+)");
  private static final Pattern FONT = Pattern.compile("url\\(\"?'?(/[^)\"'#]+)");

  static Visit of(Server server, Visitor visitor, String path) throws IOException {
    try (Wire wire = new Wire(server.port())) {
      Wire.Answer page = wire.ask(visitor.get(path));
      int first = page.bytes();
      int again = page.bytes();
      Set<String> seen = new LinkedHashSet<>();
      Deque<String> open = new ArrayDeque<>(links(LINK, page.text()));
      while (!open.isEmpty()) {
        String link = open.pop();
        if (!seen.add(link)) {
          continue;
        }
        Wire.Answer file = wire.ask(visitor.get(link));
        if (file.status() != 200) {
          throw new IllegalStateException(link + ": " + file.status());
        }
        first += file.bytes();
        if (!file.header("Cache-Control").contains("immutable")) {
          String known = "If-None-Match: " + file.header("ETag") + "\r\nIf-Modified-Since: "
              + file.header("Last-Modified") + "\r\n";
          again += wire.ask(visitor.get(link, known)).bytes();
        }
        if (link.endsWith(".css")) {
          open.addAll(links(FONT, file.text()));
        }
      }
      return new Visit(first, again, seen.size() + 1);
    }
  }

  private static Set<String> links(Pattern pattern, String text) {
    Set<String> links = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      links.add(matcher.group(1));
    }
    return links;
  }
}
