package org.openpar.plan.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Measure.Direction;
import org.openpar.platform.text.Normal;

/// What a target says it comes to, where its words say that plainly: "Trên 95% hồ sơ được giải
/// quyết đúng hạn đến 30/6/2018". Of words with two figures that could be the goal nothing is
/// guessed.
final class SpokenMeasure {

  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)";
  private static final String COUNTED =
      "(%|phần trăm|bậc|điểm|thủ tục hành chính|thủ tục|ngày làm việc|ngày|dịch vụ công|dịch vụ"
          + "|văn bản|lượt|cuộc|lớp|đơn vị|cơ quan|xã|huyện)(?!\\p{L})";
  private static final Pattern FIGURE =
      Pattern.compile("(?<!số )(?<![\\d/.,])" + NUMBER + "\\s*" + COUNTED + "(?! \\d)");
  private static final Pattern FROM = Pattern.compile("từ(?: mức)? " + NUMBER + "\\s*%?$");
  private static final Pattern AT_LEAST =
      Pattern.compile("(trên|tối thiểu|ít nhất|từ|tăng|tăng thêm|nâng)(?: lên)?$");
  private static final Pattern AT_MOST =
      Pattern.compile("(dưới|không quá|không vượt quá|tối đa|còn|xuống)$");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?:đến|hết|cuối|trong) năm (\\d{4})");

  private SpokenMeasure() {}

  /// @param lastYear of the plan: what names no day is due at its end
  static Optional<Measure> of(String words, int lastYear) {
    String said = Normal.nfc(words).toLowerCase(Locale.forLanguageTag("vi"));
    List<MatchResult> figures = FIGURE.matcher(said).results().toList();
    if (figures.isEmpty() || figures.size() > 2) {
      return Optional.empty();
    }
    MatchResult goal = figures.getLast();
    BigDecimal baseline = null;
    if (figures.size() == 2) {
      baseline = baseline(said, figures.getFirst(), goal);
      if (baseline == null) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Measure(
            baseline,
            number(goal.group(1)),
            goal.group(2).equals("phần trăm") ? "%" : goal.group(2),
            direction(said, goal, baseline),
            due(said, lastYear),
            null));
  }

  /// "từ 80% lên 95%": the first is where it stands, if nothing but the way lies between.
  private static @Nullable BigDecimal baseline(String said, MatchResult from, MatchResult to) {
    boolean starts = FROM.matcher(said.substring(0, from.end(1))).find();
    boolean leads =
        said.substring(from.end(), to.start()).strip().matches("(năm \\d{4} )?(lên|xuống|đến)");
    boolean alike = from.group(2).equals(to.group(2));
    return starts && leads && alike ? number(from.group(1)) : null;
  }

  private static @Nullable Direction direction(
      String said, MatchResult goal, @Nullable BigDecimal baseline) {
    BigDecimal figure = number(goal.group(1));
    if (baseline != null) {
      return figure.compareTo(baseline) < 0 ? Direction.DOWN : Direction.UP;
    }
    String before = said.substring(0, goal.start()).strip();
    if (AT_MOST.matcher(before).find()) {
      return Direction.DOWN;
    }
    boolean all = goal.group(2).equals("%") && figure.compareTo(BigDecimal.valueOf(100)) == 0;
    if (all) {
      return Direction.REACH;
    }
    boolean atLeast =
        AT_LEAST.matcher(before).find() || said.substring(goal.end()).contains("trở lên");
    return atLeast ? Direction.UP : null;
  }

  private static LocalDate due(String said, int lastYear) {
    Matcher day = DAY.matcher(said);
    if (day.find()) {
      try {
        return LocalDate.of(part(day, 3), part(day, 2), part(day, 1));
      } catch (DateTimeException noSuchDay) {
        return LocalDate.of(lastYear, 12, 31);
      }
    }
    Matcher year = YEAR.matcher(said);
    return LocalDate.of(year.find() ? part(year, 1) : lastYear, 12, 31);
  }

  private static int part(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static BigDecimal number(String said) {
    return new BigDecimal(said.replace(".", "").replace(',', '.'));
  }
}
