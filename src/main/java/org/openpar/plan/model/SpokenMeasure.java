package org.openpar.plan.model;

import java.math.BigDecimal;
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
///
/// @param baseline where it stands, if the words say that too
/// @param direction null where they do not tell which way is better
record SpokenMeasure(
    @Nullable BigDecimal baseline, BigDecimal goal, String unit, @Nullable Direction direction) {

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
  private static final Pattern YEAR = Pattern.compile("(?:đến|hết|cuối|trong) năm (\\d{4})");

  static Optional<SpokenMeasure> of(String words) {
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
        new SpokenMeasure(
            baseline,
            number(goal.group(1)),
            goal.group(2).equals("phần trăm") ? "%" : goal.group(2),
            direction(said, goal, baseline)));
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

  /// The end of the year the words name: "đến năm 2020".
  static Optional<LocalDate> yearEnd(String words) {
    Matcher year = YEAR.matcher(Normal.nfc(words).toLowerCase(Locale.forLanguageTag("vi")));
    return year.find()
        ? Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 12, 31))
        : Optional.empty();
  }

  private static BigDecimal number(String said) {
    return new BigDecimal(said.replace(".", "").replace(',', '.'));
  }
}
