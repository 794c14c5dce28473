package org.openpar.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpar.platform.model.Doubt;

class TextsTests {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final Path SOURCES = Path.of("src/main/java/org/openpar");

  private static final Pattern USE =
      Pattern.compile(
          "\\b(?:(?:localize|say|saying|Doubt\\.of)\\(|super\\(\\s*\"[^\"]*\",)\\s*\"([^\"]+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+[^}]*}");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
  private static final Pattern TEMPLATE_COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
  private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹđĐ&&[^×÷]]");

  private final Messages messages = messages();

  @Test
  void saysTheSameThingsInBothLanguages() {
    for (String module : modules()) {
      assertThat(bundle(module + "_en").keySet()).as(module).isEqualTo(bundle(module).keySet());
    }
  }

  @Test
  void fillsTheSamePlacesInBothLanguages() {
    for (String module : modules()) {
      Map<String, String> english = bundle(module + "_en");
      bundle(module)
          .forEach(
              (key, text) ->
                  assertThat(placeholders(english.getOrDefault(key, "")))
                      .as(key)
                      .isEqualTo(placeholders(text)));
    }
  }

  @Test
  void doublesApostrophesWhereATextHasParameters() {
    assertThat(everyText())
        .filteredOn(text -> !placeholders(text).isEmpty())
        .noneMatch(text -> LONE_APOSTROPHE.matcher(text).find());
  }

  @Test
  void keepsEachKeyInOneBundleOnly() {
    List<String> keys =
        modules().stream().flatMap(module -> bundle(module).keySet().stream()).toList();

    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void hasEveryTextThatPagesAndCodeAskFor() {
    var known = new TreeSet<String>();
    modules().forEach(module -> known.addAll(bundle(module).keySet()));

    assertThat(sources(".java", ".jte").flatMap(TextsTests::keysIn)).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void keepsNoTextThatNobodyAsksFor() {
    String code = sources(".java", ".jte").collect(Collectors.joining("\n"));

    assertThat(modules().stream().flatMap(module -> bundle(module).keySet().stream()))
        .filteredOn(key -> !key.startsWith("jakarta.") && !key.startsWith("typeMismatch"))
        .allMatch(key -> isAskedFor(key, code));
  }

  @Test
  void keepsVietnameseOutOfTemplates() {
    assertThat(sources(".jte"))
        .isNotEmpty()
        .noneMatch(
            page -> VIETNAMESE.matcher(TEMPLATE_COMMENT.matcher(page).replaceAll("")).find());
  }

  @Test
  void writesDatesAndNumbersAsOfficialsDo() {
    Texts t = messages.vietnamese();

    assertThat(t.date(LocalDate.of(2018, 9, 5))).isEqualTo("05/09/2018");
    assertThat(t.time(Instant.parse("2018-10-17T20:05:00Z"))).isEqualTo("18/10/2018, 03:05");
    assertThat(t.number(12345)).isEqualTo("12.345");
    assertThat(t.number(71.5)).isEqualTo("71,5");
    assertThat(t.percent(23.0 / 65)).isEqualTo("35,38%");
    assertThat(messages.in(Locale.ENGLISH).percent(23.0 / 65)).isEqualTo("35.38%");
  }

  @Test
  void answersAVietnameseReaderInVietnameseOnAnEnglishServer() {
    assertThat(Locale.getDefault().getLanguage()).isEqualTo("en");
    assertThat(messages.vietnamese().say("state.work.done")).isEqualTo("Hoàn thành");
    assertThat(messages.in(Locale.ENGLISH).say("state.work.done")).isEqualTo("Completed");
  }

  @Test
  void showsTheKeyOfAMissingText() {
    assertThat(messages.vietnamese().say("no.such.key")).isEqualTo("no.such.key");
    assertThat(messages.vietnamese().of(Doubt.of("no.such.doubt"))).isEqualTo("no.such.doubt");
  }

  @Test
  void escapesWhatPeopleTypedInsideASentence() {
    var output = new StringOutput();

    messages.vietnamese().localize("refusal.code", "<b>\"'&").writeTo(output);

    assertThat(output.toString()).isEqualTo("Mã yêu cầu: &lt;b&gt;&quot;&#39;&amp;");
  }

  private static Messages messages() {
    try {
      return new Messages(new TextConfiguration().messageSource());
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<String> modules() {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".properties", ""))
          .filter(name -> !name.endsWith("_en"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Map<String, String> bundle(String name) {
    var read = new Properties();
    try (Reader file = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
      read.load(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    var bundle = new TreeMap<String, String>();
    read.forEach((key, text) -> bundle.put(key.toString(), text.toString()));
    return bundle;
  }

  private static List<String> everyText() {
    return modules().stream()
        .flatMap(module -> Stream.of(module, module + "_en"))
        .flatMap(name -> bundle(name).values().stream())
        .toList();
  }

  private static TreeSet<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group().replaceAll("[,}].*", "}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> sources(String... ends) {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith))
          .map(TextsTests::read)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Stream<String> keysIn(String source) {
    return USE.matcher(source)
        .results()
        .filter(found -> !isPrefix(source, found.end()))
        .map(found -> found.group(1));
  }

  /// `say("state." + …)` names only the beginning of a key.
  private static boolean isPrefix(String source, int end) {
    Matcher plus = Pattern.compile("\\s*\\+").matcher(source).region(end, source.length());
    return plus.lookingAt();
  }

  /// As a whole, or by one of its beginnings: `"state.work." + mark`.
  private static boolean isAskedFor(String key, String code) {
    if (code.contains("\"" + key + "\"")) {
      return true;
    }
    return Pattern.compile("\\.")
        .matcher(key)
        .results()
        .anyMatch(dot -> code.contains("\"" + key.substring(0, dot.end()) + "\""));
  }
}
