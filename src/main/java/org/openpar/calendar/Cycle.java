package org.openpar.calendar;

/// How long until something returns, from the finest; days and weeks are reported month by month.
enum Cycle {
  DAILY(1),
  WEEKLY(1),
  MONTHLY(1),
  PERIOD(0),
  QUARTERLY(3),
  HALFYEARLY(6),
  YEARLY(12);

  private final int months;

  Cycle(int months) {
    this.months = months;
  }

  /// The months from one report to the next, 0 where the reporting periods tell.
  int months() {
    return months;
  }

  /// "Quarter", "6 months", "half a year" in the words of the grammar; any other word means
  /// whatever period there is.
  static Cycle of(String words) {
    if (words.startsWith("nua ")) {
      return HALFYEARLY;
    }
    int space = words.indexOf(' ');
    String unit = words.substring(space + 1);
    if (space > 0 && unit.equals("thang")) {
      return ofMonths(Integer.parseInt(words.substring(0, space)));
    }
    return switch (unit) {
      case "ngay" -> DAILY;
      case "tuan" -> WEEKLY;
      case "thang" -> MONTHLY;
      case "quy" -> words.startsWith("2 ") ? HALFYEARLY : QUARTERLY;
      case "nam" -> YEARLY;
      default -> PERIOD;
    };
  }

  /// So many times in a cycle: twice a year is every half year.
  static Cycle ofCount(String words, int times) {
    if (!words.equals("nam")) {
      return of(words);
    }
    return switch (times) {
      case 2 -> HALFYEARLY;
      case 4 -> QUARTERLY;
      case 12 -> MONTHLY;
      default -> YEARLY;
    };
  }

  private static Cycle ofMonths(int months) {
    return switch (months) {
      case 1 -> MONTHLY;
      case 6 -> HALFYEARLY;
      case 12 -> YEARLY;
      default -> QUARTERLY;
    };
  }
}
