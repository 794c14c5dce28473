package org.openpar.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(WebSlice.class)
class AssetsTests {

  private static final Pattern LINK = Pattern.compile("url\\(\"(/[^\"]+)\"\\)");

  /// A rule of one class alone, on a line of its own: where the name is given.
  private static final Pattern CLASS =
      Pattern.compile("^\\.([a-z][a-z0-9-]*) \\{", Pattern.MULTILINE);

  private final MockMvc browser;

  AssetsTests(@Autowired WebApplicationContext context) {
    this.browser = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Test
  void keepsEveryFileForEverUnderTheHashOfItsContent() throws Exception {
    for (String path : List.of("/img/sprite.svg", "/css/openpar.css", "/js/openpar.js")) {
      var answer = load(Assets.url(path));

      assertThat(answer.getStatus()).as(path).isEqualTo(200);
      assertThat(answer.getHeader("Cache-Control"))
          .isEqualTo("max-age=31536000, public, immutable");
    }
  }

  @Test
  void servesNothingUnderTheHashOfOtherContent() throws Exception {
    assertThat(load("/img/sprite-00000000000000000000000000000000.svg").getStatus()).isEqualTo(404);
  }

  @Test
  void findsEveryFileTheStylesLinkTo() throws Exception {
    List<String> links = links();

    assertThat(links).hasSize(7);
    for (String link : links) {
      assertThat(load(link).getStatus()).as(link).isEqualTo(200);
    }
  }

  /// The first visit over a village's 3G line: everything a page of text needs, fonts included.
  @Test
  void weighsLessThan150KilobytesOnTheFirstVisit() throws Exception {
    int weight = 0;
    for (String font : links()) {
      weight += load(font).getContentAsByteArray().length;
    }
    for (String path : List.of("/css/openpar.css", "/js/openpar.js", "/img/sprite.svg")) {
      weight += packed(load(Assets.url(path)).getContentAsByteArray());
    }

    assertThat(weight).isLessThan(125_000);
  }

  @Test
  void letsNoStyleOrScriptComeFromElsewhere() {
    String all =
        new String(Bundle.STYLES.bytes(), UTF_8) + new String(Bundle.SCRIPTS.bytes(), UTF_8);

    assertThat(all).doesNotContain("url(http", "@import", "https://cdn");
  }

  /// All stylesheets are one: a name that two of them give would dress the screens of both.
  @Test
  void givesNoNameTwice() throws IOException {
    Map<String, List<String>> sheets = new TreeMap<>();
    for (Path sheet : sheets()) {
      CLASS
          .matcher(Files.readString(sheet))
          .results()
          .map(found -> found.group(1))
          .distinct()
          .forEach(
              name -> sheets.computeIfAbsent(name, _ -> new ArrayList<>()).add(sheet.toString()));
    }

    assertThat(sheets).isNotEmpty();
    assertThat(sheets.values()).allMatch(each -> each.size() == 1);
  }

  private static List<Path> sheets() throws IOException {
    Path folder = Path.of("src/main/resources/static/css");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".css") && !file.endsWith("base.css"))
          .toList();
    }
  }

  private static List<String> links() {
    return LINK.matcher(new String(Bundle.STYLES.bytes(), UTF_8))
        .results()
        .map(link -> link.group(1))
        .distinct()
        .toList();
  }

  private MockHttpServletResponse load(String path) throws Exception {
    return browser.perform(get(path)).andReturn().getResponse();
  }

  private static int packed(byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.size();
  }
}
