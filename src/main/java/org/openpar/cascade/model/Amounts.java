package org.openpar.cascade.model;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Normal;

/// Reads sums of money, people and days out of free words, as far as they hold any.
final class Amounts {

  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+(?:,\\d{1,3})?)";
  private static final Pattern MONEY =
      pattern(
          "(?<![\\p{L}\\d/.,])"
              + NUMBER
              + " ?(tỷ|tỉ|triệu|nghìn|ngàn)?(?: ?(đồng|vnđ|đ))?(?!\\p{L})");
  private static final Pattern PEOPLE =
      pattern(
          "(?<![\\p{L}\\d/.,])(\\d{1,4}) (?:người|công chức|viên chức|cán bộ|nhân viên|biên chế"
              + "|lao động|chuyên viên)(?!\\p{L})");
  private static final Pattern DAYS =
      pattern("(?<![\\p{L}\\d/.,])(\\d{1,4}) ngày(?: công)?(?! ?[\\d/])(?!\\p{L})");
  private static final Map<String, Long> SCALES =
      Map.of(
          "tỷ",
          1_000_000_000L,
          "tỉ",
          1_000_000_000L,
          "triệu",
          1_000_000L,
          "nghìn",
          1_000L,
          "ngàn",
          1_000L);

  /// A bare number is money only when it is written out; smaller ones may be anything.
  private static final BigDecimal LEAST_BARE = BigDecimal.valueOf(100_000);

  private Amounts() {}

  /// The sum of money the words name, in đồng; null when they name none or more than one. What
  /// follows "trong đó" is part of what stands before.
  static @Nullable Long money(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String whole = Normal.nfc(words).replaceAll("[\\s\\u00A0]+", " ");
    String before = whole.split("(?iu)trong đó", 2)[0];
    Long sum = null;
    for (MatchResult found : MONEY.matcher(before).results().toList()) {
      BigDecimal amount = amount(found);
      if (amount != null && sum != null) {
        return null;
      }
      sum = amount == null ? sum : Long.valueOf(amount.longValue());
    }
    return sum;
  }

  private static @Nullable BigDecimal amount(MatchResult found) {
    BigDecimal number =
        new BigDecimal(
            found.group(1).matches("\\d{1,3}(\\.\\d{3})+")
                ? found.group(1).replace(".", "")
                : found.group(1).replace(',', '.'));
    String scale = found.group(2);
    if (scale == null) {
      return found.group(3) != null || number.compareTo(LEAST_BARE) >= 0 ? number : null;
    }
    long times = SCALES.getOrDefault(scale.toLowerCase(Locale.of("vi")), 1L);
    return number.multiply(BigDecimal.valueOf(times));
  }

  static long people(@Nullable String words) {
    return sum(PEOPLE, words);
  }

  static long days(@Nullable String words) {
    return sum(DAYS, words);
  }

  private static long sum(Pattern pattern, @Nullable String words) {
    if (words == null) {
      return 0;
    }
    Matcher found = pattern.matcher(Normal.nfc(words).replaceAll("[\\s\\u00A0]+", " "));
    return found.results().mapToLong(it -> Long.parseLong(it.group(1))).sum();
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, CASE_INSENSITIVE | UNICODE_CASE);
  }
}
