package org.openpar.organization;

import java.util.Set;
import java.util.regex.Pattern;

/// Phrases that name no body: an explicit none, the value of the row above, a clause of the plan.
final class PlainWords {

  private static final Set<String> DITTO =
      Set.of(
          "\"",
          "''",
          "″",
          "”",
          "“",
          "〃",
          "nt",
          "-nt-",
          "như trên",
          "như dòng trên",
          "như hàng trên");
  private static final Pattern DASHES = Pattern.compile("[-–—/.x0]+");
  private static final Pattern NONE =
      Pattern.compile(
          "(không|ko|k|không có|không có cơ quan phối hợp|không có đơn vị phối hợp"
              + "|không phối hợp)");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(mục|khoản|điều|điểm|phụ lục|phần|chương|biểu|stt|số thứ tự)"
              + " ([ivxl]+|\\d+|[a-zđ])\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private PlainWords() {}

  static boolean none(String fold) {
    return NONE.matcher(bare(fold)).matches() || DASHES.matcher(fold).matches();
  }

  static boolean ditto(String fold) {
    return DITTO.contains(fold) || DITTO.contains(bare(fold));
  }

  static boolean refers(String canonical) {
    return REFERENCE.matcher(canonical).find();
  }

  private static String bare(String fold) {
    return fold.replaceAll("^[-( ]+|[-).; ]+$", "");
  }
}
