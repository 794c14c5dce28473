package org.openpar.cascade.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Normal;

/// Reads the figures of a sentence that say how much is to be reached. A number is one only with
/// what it counts behind it; dates, years, numbers of documents and ordinals are none. Where the
/// words do not say which way is better, the figure has no way, and nobody is blamed for it.
final class FigureReader {

  private static final String AND = " và ";
  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
  private static final int WORDS_BEFORE = 5;
  private static final int WORDS_AFTER = 6;

  private static final String NUMBER = "(?:\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d{1,2})?)";

  /// Numbers in words only behind "ít nhất" and its like: "năm" is a year more often than a five.
  private static final String SPELLED =
      "(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?<=(?:nhất|thiểu|dưới|quá|đa) \\p{L}{2,4})";

  private static final String SHARED =
      "đơn vị|cơ quan|sở|xã|phường|thị trấn|huyện|thôn|người|công chức|viên chức|cán bộ|học viên"
          + "|đại biểu|hộ|doanh nghiệp";
  private static final String THINGS =
      "lớp|cuộc|buổi|đợt|lượt|lần|tin bài|bài|tin|chuyên mục|chuyên đề|phóng sự|hội nghị|hội thảo"
          + "|tọa đàm|toạ đàm|khóa|khoá|đoàn|phiên|kỳ|thủ tục hành chính|thủ tục|tthc"
          + "|dịch vụ công|dịch vụ|văn bản|kế hoạch|báo cáo|đề án|mô hình|sáng kiến|giải pháp"
          + "|phiếu|hồ sơ|tờ rơi|tờ gấp|pano|áp phích|cuốn|điểm|bậc|tiêu chí|phần mềm|hệ thống"
          + "|nhiệm vụ|lĩnh vực|tiểu phẩm|câu hỏi";
  private static final String TIMES = "ngày làm việc|ngày|giờ làm việc|giờ|phút|tuần|tháng";
  private static final String PERIOD = "năm|quý|quí|tháng|tuần|ngày|kỳ";

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.,:–-])(?<from>"
              + NUMBER
              + "|"
              + SPELLED
              + ")(?: ?(?:-|–|đến) ?(?<to>"
              + NUMBER
              + "))?(?: ?\\(\\p{L}[^)]{0,20}\\))?"
              + "(?: ?(?<percent>%|phần trăm(?!\\p{L}))"
              + "| (?:(?<shared>"
              + SHARED
              + ")|(?<thing>"
              + THINGS
              + ")|(?<time>"
              + TIMES
              + ")(?! ?\\d| (?:đầu|cuối)))(?![\\p{L}\\p{N}]))"
              + "(?: ?(?:/|mỗi|một) ?(?:01 |1 )?(?<period>"
              + PERIOD
              + ")(?!\\p{L}))?(?<end> trở (?:lên|xuống))?");

  /// What stands before a number that counts nothing: it names a thing among others.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:số|điều|khoản|điểm|mục|phần|phụ lục|chương|ngày|tháng|năm|quý|quí|thứ"
              + "|hạng|vị trí|mức độ|mức|cấp độ|cấp|loại|giai đoạn|nhóm|top|lần|đợt|kỳ|khóa|khoá"
              + "|iso|tcvn|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|công văn|tờ trình|luật"
              + ") $");

  /// "mức độ 3 và 4": the second names as the first does.
  private static final Pattern NAMED_TOO =
      Pattern.compile(
          "(?:mức độ|mức|cấp|loại|điều|khoản|nhóm) \\d+(?:(?:,| và|-) ?\\d+)*(?:,| và) ?$");

  private static final Pattern EACH =
      Pattern.compile("(?:mỗi|hằng|hàng) (" + PERIOD + ")(?= |,)[^,;.]{0,20}$");
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "(?:không dưới|không ít hơn|không thấp hơn|ít nhất|tối thiểu|thấp nhất|≥|>)"
              + " ?(?:là |có |phải |đạt )?$");
  private static final Pattern AT_MOST =
      Pattern.compile(
          "(?:không (?:vượt )?quá|không (?:nhiều|lớn|cao) hơn|tối đa|nhiều nhất|chậm nhất"
              + "|muộn nhất|≤|<) ?(?:là |có |chỉ |sau |còn |trong )?$");
  private static final Pattern DOWN_TO =
      Pattern.compile("(?:^|[^\\p{L}])(?:dưới|ít hơn|thấp hơn|nhỏ hơn|còn|xuống) $");
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:trong|trong vòng|trong thời hạn|trong thời gian|thời hạn) $");
  private static final Pattern ABOVE = Pattern.compile("(?:^|[^\\p{L}])(?:trên|hơn) $");
  private static final Pattern LESS_OF =
      Pattern.compile("(?:^|[^\\p{L}])(?:giảm|rút ngắn|tiết kiệm|tinh giản|cắt bỏ)(?!\\p{L})");
  private static final Pattern BAD =
      Pattern.compile(
          "(?<!\\p{L})(?:quá hạn|trễ hạn|chậm(?! nhất)|sai|lỗi|tồn đọng|chưa|vi phạm|khiếu nại|tố cáo"
              + "|không đúng|không hài lòng|bỏ trống|thất lạc|trả lại|còn lại)(?!\\p{L})");

  /// The words that belong to a figure when it is quoted.
  private static final Pattern SAID =
      Pattern.compile(
          "(?:(?<!\\p{L})(?:đạt|giảm|cắt giảm|tăng|rút ngắn|tiết kiệm|tinh giản|xuống|còn|ít nhất"
              + "|tối thiểu|không dưới|không ít hơn|không thấp hơn|không quá|không vượt quá|tối đa"
              + "|nhiều nhất|chậm nhất|dưới|trên|từ|trong|trong vòng|thời hạn|mỗi năm|mỗi quý"
              + "|mỗi tháng|hằng năm|hằng quý|hằng tháng|hàng năm|hàng quý|hàng tháng|≥|≤|>|<) )+$");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "va", "cua", "cac", "cho", "tren", "duoi", "tu", "den", "la", "co", "duoc", "trong",
          "voi", "tai", "theo", "dat", "so", "ty", "le", "tro", "len", "xuong", "con", "it", "nhat",
          "toi", "thieu", "da", "khong", "qua", "nam", "moi", "ve", "phai", "hon");
  private static final Map<String, Integer> SPELLED_NUMBERS =
      Map.of(
          "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9,
          "mười", 10);

  private FigureReader() {}

  /// The figures of a task and of its product.
  static List<Figure> read(String text, @Nullable String product) {
    List<Figure> figures = new ArrayList<>();
    read(Figure.Place.TEXT, text, figures);
    if (product != null) {
      read(Figure.Place.PRODUCT, product, figures);
    }
    return List.copyOf(figures);
  }

  private static void read(Figure.Place place, String written, List<Figure> figures) {
    String said = SPACES.matcher(Normal.nfc(written)).replaceAll(" ");
    String text = said.toLowerCase(VIETNAMESE);
    Matcher found = FIGURE.matcher(text);
    int end = 0;
    while (found.find()) {
      String before = clauseBefore(text, end, found.start());
      boolean named = isNamed(before) || NAMED_TOO.matcher(text.substring(0, found.start())).find();
      if (found.group("percent") != null || !named) {
        figures.add(figure(place, said, text, found, before));
      }
      end = found.end();
    }
  }

  private static boolean isNamed(String before) {
    return NAMED.matcher(before).find() && !EACH.matcher(before).find();
  }

  /// @param said the text with its capitals, for quoting
  private static Figure figure(
      Figure.Place place, String said, String text, Matcher found, String before) {
    String after = clauseAfter(text, found.end());
    BigDecimal from = number(found.group("from"));
    BigDecimal to = found.group("to") == null ? from : number(found.group("to"));
    Matcher lead = SAID.matcher(before);
    int begin = found.start() - (lead.find() ? before.length() - lead.start() : 0);
    return new Figure(
        place,
        said.substring(begin, found.end()).strip(),
        counted(found, before),
        way(found, before, after),
        from.min(to),
        from.max(to),
        about(before, after),
        found.group("shared") != null);
  }

  private static String counted(Matcher found, String before) {
    if (found.group("percent") != null) {
      return "%";
    }
    String thing = firstOf(found, "shared", "thing", "time");
    Matcher each = EACH.matcher(before);
    String period = found.group("period");
    if (period == null && each.find()) {
      period = each.group(1);
    }
    return Normal.fold(period == null ? thing : thing + "/" + period).replace("tthc", "thu tuc");
  }

  private static String firstOf(Matcher found, String... groups) {
    for (String group : groups) {
      String words = found.group(group);
      if (words != null) {
        return words;
      }
    }
    return "";
  }

  /// What stands right before the number decides first; "giảm" makes of a figure how much less.
  private static Figure.@Nullable Way way(Matcher found, String before, String after) {
    String end = found.group("end");
    boolean lessOf = LESS_OF.matcher(before).find();
    boolean time = found.group("time") != null;
    if (end != null) {
      return end.endsWith("lên") ? Figure.Way.UP : Figure.Way.DOWN;
    }
    if (AT_LEAST.matcher(before).find()) {
      return Figure.Way.UP;
    }
    if (AT_MOST.matcher(before).find()) {
      return lessOf ? null : Figure.Way.DOWN;
    }
    if (DOWN_TO.matcher(before).find() || (time && WITHIN.matcher(before).find())) {
      return Figure.Way.DOWN;
    }
    if (lessOf) {
      return Figure.Way.UP;
    }
    boolean bad = BAD.matcher(before).find() || BAD.matcher(after).find();
    return time || (bad && !ABOVE.matcher(before).find()) ? null : Figure.Way.UP;
  }

  /// Behind another figure what stands before "và" is that one's.
  private static String clauseBefore(String text, int from, int to) {
    int begin = from;
    for (int place = to - 1; place >= from; place--) {
      if (isBreak(text, place)) {
        begin = place + 1;
        break;
      }
    }
    int and = from == 0 ? -1 : text.lastIndexOf(AND, to);
    return text.substring(and < begin ? begin : and + AND.length(), to);
  }

  private static String clauseAfter(String text, int from) {
    Matcher next = FIGURE.matcher(text);
    int end = next.find(from) ? next.start() : text.length();
    for (int place = from; place < end; place++) {
      if (isBreak(text, place)) {
        return text.substring(from, place);
      }
    }
    return text.substring(from, end);
  }

  /// A comma within a number breaks no clause.
  private static boolean isBreak(String text, int place) {
    char sign = text.charAt(place);
    boolean inNumber =
        place + 1 < text.length()
            && Character.isDigit(text.charAt(place + 1))
            && place > 0
            && Character.isDigit(text.charAt(place - 1));
    return sign == ';'
        || sign == ':'
        || sign == '\n'
        || ((sign == ',' || sign == '.') && !inNumber);
  }

  private static Set<String> about(String before, String after) {
    List<String> words = words(before);
    List<String> beside =
        new ArrayList<>(words.subList(Math.max(0, words.size() - WORDS_BEFORE), words.size()));
    List<String> behind = words(after);
    beside.addAll(behind.subList(0, Math.min(WORDS_AFTER, behind.size())));
    Set<String> about = new LinkedHashSet<>(beside);
    about.removeAll(EMPTY_WORDS);
    return about;
  }

  private static List<String> words(String text) {
    return WORD.matcher(Normal.fold(text)).results().map(word -> word.group()).toList();
  }

  /// "1.200" and "1,200" are twelve hundred, "99,5" and "99.5" are not.
  private static BigDecimal number(String written) {
    Integer spelled = SPELLED_NUMBERS.get(written);
    if (spelled != null) {
      return BigDecimal.valueOf(spelled);
    }
    return new BigDecimal(
        written.matches("\\d{1,3}(?:[.,]\\d{3})+")
            ? written.replaceAll("[.,]", "")
            : written.replace(',', '.'));
  }
}
