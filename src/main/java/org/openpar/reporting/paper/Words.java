package org.openpar.reporting.paper;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// Numbers, days and titles as official papers write them.
final class Words {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  /// What stays in capitals when a title printed in capitals becomes part of a sentence.
  private static final Map<String, String> CAPITALS =
      Map.of(
          "ubnd", "UBND", "hđnd", "HĐND", "tthc", "TTHC", "cchc", "CCHC", "cbccvc", "CBCCVC",
          "cntt", "CNTT");

  private Words() {}

  /// "08", "65", "2.156": below 10 with a leading zero, so that nobody adds a digit later.
  static String count(int number) {
    return number < 10 ? "0" + number : String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  /// "58,97%", "10,00%": always two decimals, so that one paper writes all its shares alike.
  static String percent(int part, int whole) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    double share = whole == 0 ? 0 : (double) part / whole;
    return new DecimalFormat("0.00%", symbols).format(share);
  }

  /// "23/39 nhiệm vụ, đạt 58,97%".
  static String rate(int part, int whole, String things) {
    return "%s/%s %s, đạt %s".formatted(count(part), count(whole), things, percent(part, whole));
  }

  /// "15/10/2018".
  static String day(LocalDate day) {
    return SHORT.format(day);
  }

  /// "ngày 05 tháng 01 năm 2018"; only the months 1 and 2 have a leading zero.
  static String longDay(LocalDate day) {
    int month = day.getMonthValue();
    return "ngày %s tháng %s năm %d"
        .formatted(count(day.getDayOfMonth()), month < 3 ? "0" + month : "" + month, day.getYear());
  }

  /// A title in ordinary letters; one printed in capitals throughout is brought down.
  ///
  /// @param place the province's name, which keeps its capitals
  static String sentence(String title, String place) {
    if (!title.equals(title.toUpperCase(VIETNAMESE))) {
      return title;
    }
    String lower = title.toLowerCase(VIETNAMESE);
    for (var word : CAPITALS.entrySet()) {
      lower = lower.replaceAll("(?U)\\b" + word.getKey() + "\\b", word.getValue());
    }
    if (!place.isBlank()) {
      lower = lower.replace(place.toLowerCase(VIETNAMESE), place);
    }
    return lower.substring(0, 1).toUpperCase(VIETNAMESE) + lower.substring(1);
  }

  /// The same title inside a sentence: "kế hoạch" is not "Kế hoạch".
  static String within(String title) {
    return title.isEmpty()
        ? title
        : title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1);
  }
}
