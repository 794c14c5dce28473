package org.openpar.plan.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The phrases by which a plan is read, in sets; they are data, so that a new header is a new line.
final class Vocabulary {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[/,;&]|\\bva\\b)\\s*");

  /// Far longer than any phrase.
  private static final int LONGEST = 300;

  static final Vocabulary STANDARD = load();

  private final Map<String, List<String>> sets;

  private Vocabulary(Map<String, List<String>> sets) {
    this.sets = sets;
  }

  /// The folded phrases of a set, in the order of the file.
  List<String> phrases(String set) {
    return sets.getOrDefault(set, List.of());
  }

  /// The sets whose names begin so ("header.").
  Map<String, List<String>> family(String prefix) {
    Map<String, List<String>> family = new LinkedHashMap<>();
    sets.forEach(
        (name, phrases) -> {
          if (name.startsWith(prefix)) {
            family.put(name.substring(prefix.length()), phrases);
          }
        });
    return family;
  }

  boolean contains(String set, String text) {
    return text.length() <= LONGEST && phrases(set).contains(key(text));
  }

  /// Whether the text begins with a phrase of the set, as whole words.
  boolean begins(String set, String text) {
    String key = key(text.substring(0, Math.min(text.length(), LONGEST)));
    return phrases(set).stream().anyMatch(phrase -> beginsWith(key, phrase));
  }

  /// How phrases are compared: folded, with "/", "," and "và" alike.
  static String key(String text) {
    return SEPARATOR.matcher(Words.fold(Words.tidy(text))).replaceAll("/");
  }

  private static boolean beginsWith(String key, String phrase) {
    return key.startsWith(phrase)
        && (key.length() == phrase.length()
            || !Character.isLetterOrDigit(key.charAt(phrase.length()))
            || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1)));
  }

  private static Vocabulary load() {
    Map<String, List<String>> sets = new LinkedHashMap<>();
    try (InputStream file =
            Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/phrases/plan.tsv"));
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          sets.computeIfAbsent(line.substring(0, tab), set -> new ArrayList<>())
              .add(key(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Vocabulary(sets);
  }
}
