package org.openpar.calendar;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Official words as the grammar reads them: lower case, without marks, with one kind of hyphen and
/// single spaces. Without marks the quarrels over tone placement, old spellings and composed or
/// decomposed letters are over before the first rule is asked.
///
/// Three words lose their meaning with their marks and become numbers first: six (else "after"),
/// four (else "from") and the two months that have names instead of numbers.
final class PlainWords {

  private record Rewriting(Pattern pattern, String replacement) {
    static Rewriting of(String pattern, String replacement) {
      return new Rewriting(Pattern.compile(pattern), replacement);
    }

    String on(String text) {
      return pattern.matcher(text).replaceAll(replacement);
    }
  }

  /// A text that begins with a dash is a list: the dashes further on are its bullets, no ranges.
  private static final Pattern BULLETED = Pattern.compile("^ ?[-+•] \\S");

  private static final Pattern BULLET = Pattern.compile("(?:^|[;,.]? )[-+•] ");
  private static final Pattern DAY_OF_MONTHS =
      Pattern.compile(
          "(?:ngay )?\\b(\\d{1,2}) (?:cua )?(?:cac )?thang (\\d{1,2}(?: ?(?:,|va) ?\\d{1,2})+)"
              + "\\b(?!/| thang)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final List<Rewriting> WITH_MARKS =
      List.of(
          Rewriting.of("\\p{Cf}", ""),
          Rewriting.of("[\\r\\n]+\\s*[-+•*–—]\\s*", "; "),
          Rewriting.of("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000]+", " "),
          Rewriting.of("[\\u2010-\\u2015\\u2212\\ufe63\\uff0d~]", "-"),
          Rewriting.of("(?<!\\p{L})s\u00e1u(?!\\p{L})", "6"),
          Rewriting.of("(?<=qu[y\u00fd\u00ed] |th\u00e1ng )t\u01b0(?!\\p{L})", "4"),
          Rewriting.of("(?<=th\u00e1ng )gi\u00eang(?!\\p{L})", "1"),
          Rewriting.of("(?<=th\u00e1ng )ch\u1ea1p(?!\\p{L})", "12"));

  /// A list that has begun with a quarter of its own: "quarter I, 6 months, quarter III and year"
  /// names the reports of one year, not a rhythm.
  private static final String AFTER_QUARTER =
      "((?:\\bquy (?:iv|i{1,3}|0?[1-4])|thang dau nam)(?:/\\d{4})? ?(?:,|;|va|\\+|&|, va))"
          + " ?(?:bao cao |tong ket )?(?:ca )?";

  /// Quarters or months of one year: "quy i, quy iii", "thang 3, 6 va 9".
  private static final String SOME_PARTS =
      "((?:quy (?:iv|i{1,3}|[1-4])|thang \\d{1,2})"
          + "(?: ?(?:,|va|\\+|&) ?(?:(?:quy )?(?:iv|i{1,3}|[1-4])|(?:thang )?\\d{1,2})\\b)*)";

  private static final List<Rewriting> WITHOUT_MARKS =
      List.of(
          Rewriting.of("(?<=\\d) ?\\([a-z]+(?: [a-z]+){0,3}\\)(?= (?:ngay|tuan|thang)\\b)", ""),
          Rewriting.of("\\bqui(?=\\b|\\d|i{1,3}\\b|iv\\b)", "quy"),
          Rewriting.of("\\(?\\b(?:neu co|du kien)\\b\\)?", " "),
          Rewriting.of(
              "\\b(?:so )?\\d+/(?:\\d{4}/)?(?!q|t\\d)[a-z]{2,}[a-z-]*(?: ngay [\\d/]+)?", " "),
          Rewriting.of("\\bsau (?=thang (?:dau|cuoi)\\b)", "6 "),
          Rewriting.of("\\bnua (?=(?:dau|cuoi) nam\\b)", "6 thang "),
          Rewriting.of("\\bnua nam (?=(?:dau|cuoi)\\b)", "6 thang "),
          Rewriting.of("\\bmuoi hai\\b", "12"),
          Rewriting.of("\\bmuoi mot\\b", "11"),
          Rewriting.of("\\bmuoi\\b", "10"),
          Rewriting.of("\\bmot\\b", "1"),
          Rewriting.of("\\bhai\\b", "2"),
          Rewriting.of("\\bba\\b", "3"),
          Rewriting.of("\\bbon\\b", "4"),
          Rewriting.of("\\bbay\\b", "7"),
          Rewriting.of("\\btam\\b", "8"),
          Rewriting.of("\\bchin\\b", "9"),
          Rewriting.of("(?<=\\d)\\(\\d\\)|\\[\\d+\\]", ""),
          Rewriting.of("\\b(thang|quy|ngay|nam)(?=\\d)", "$1 "),
          Rewriting.of("(?<=\\bquy (?:iv|i{1,3}))(?=(?:19|20)\\d\\d\\b)", "/"),
          Rewriting.of(" ?/ ?", "/"),
          Rewriting.of(
              "(?<!quy )(?:(?<![\\w/.-])|(?<=\\d{4}-))(iv|i{1,3})(?=/(?:19|20)\\d\\d\\b)",
              "quy $1"),
          Rewriting.of(" +", " "),
          Rewriting.of("^dinh ky (?=quy (?:iv|i{1,3}|0?[1-4])\\b)", ""),
          Rewriting.of(AFTER_QUARTER + "0?6 thang(?! ?\\d| dau| cuoi)\\b", "$1 6 thang dau nam"),
          Rewriting.of(AFTER_QUARTER + "0?9 thang(?! ?\\d| dau| cuoi)\\b", "$1 9 thang dau nam"),
          Rewriting.of(AFTER_QUARTER + "nam(?! ?\\d| \\w)\\b", "$1 ca nam"),
          Rewriting.of(" - (?=nam (?:19|20)\\d\\d ?:)", "; "),
          Rewriting.of(
              "\\bnam ((?:19|20)\\d\\d) ?: ?" + SOME_PARTS + "(?=[ ;.,:]*(?:;|$| nam \\d{4} ?:))",
              "$2/$1"),
          Rewriting.of("^tx[ .]*$", "thuong xuyen"),
          Rewriting.of("(?<=^\\d{4})\\.0$", ""),
          Rewriting.of("^(?:[-+*•] ?)+(?=\\w)|[ .,;:]+$", ""));

  private PlainWords() {}

  static String of(String words) {
    String text = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (Rewriting rewriting : WITH_MARKS) {
      text = rewriting.on(text);
    }
    text = BULLETED.matcher(text).find() ? BULLET.matcher(text).replaceAll("; ") : text;
    text = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    text = text.replace('\u0111', 'd');
    for (Rewriting rewriting : WITHOUT_MARKS) {
      text = rewriting.on(text.strip());
    }
    return DAY_OF_MONTHS.matcher(text.strip()).replaceAll(PlainWords::eachDay);
  }

  /// "25 thang 3, 6, 9, 12" are four days.
  private static String eachDay(MatchResult list) {
    return NUMBER
        .matcher(list.group(2))
        .results()
        .map(month -> "ngay " + list.group(1) + "/" + month.group())
        .collect(Collectors.joining(", "));
  }
}
