package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.time.DateRange;

/// How the State numbers units for a range of days. One scheme may change its form: the mã định
/// danh was "000.00.18.H52" (Thông tư 10/2016/TT-BTTTT) and is "H52.18" from 15/9/2020 on (Quyết
/// định 20/2020/QĐ-TTg).
///
/// @param example a code of that form
/// @param basis the document that orders it
public record CodeScheme(
    String scheme, Pattern form, String example, String basis, DateRange validity) {

  private static final List<CodeScheme> ALL =
      SeedRows.of("code-schemes.csv").stream().map(CodeScheme::read).toList();

  /// Every form of every scheme, the oldest of a scheme first.
  public static List<CodeScheme> listAll() {
    return ALL;
  }

  /// The forms of one scheme; none when nobody knows it.
  public static List<CodeScheme> listOf(String scheme) {
    return ALL.stream().filter(each -> each.scheme.equals(scheme)).toList();
  }

  /// The last day a code begun on that day may be held, as far as its scheme goes.
  static @Nullable LocalDate lastDay(String scheme, LocalDate day) {
    return listOf(scheme).stream()
        .filter(each -> each.validity.contains(day))
        .findFirst()
        .map(each -> each.validity.last())
        .orElse(null);
  }

  public boolean fits(String code) {
    return form.matcher(code).matches();
  }

  private static CodeScheme read(List<String> row) {
    return new CodeScheme(
        row.get(0),
        Pattern.compile(row.get(3)),
        row.get(4),
        row.get(5),
        new DateRange(day(row.get(1)), day(row.get(2))));
  }

  private static @Nullable LocalDate day(String words) {
    return words.isEmpty() ? null : LocalDate.parse(words);
  }
}
