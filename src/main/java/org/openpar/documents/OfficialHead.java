package org.openpar.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands above the text of an official document (NĐ 30/2020/NĐ-CP, phụ lục I, mục II).
///
/// @param parentAgency the agency above the issuer, "" when there is none
/// @param number "" until the clerk gives one
/// @param symbol "BC-SNV"
/// @param place "Sơn La"
/// @param date null until the day of signing is known
/// @param kindOfDocument "Báo cáo"; "" for an official letter, whose subject stands below its
///     number
/// @param subject without "V/v"; may hold line breaks
public record OfficialHead(
    String parentAgency,
    String agency,
    String number,
    String symbol,
    String place,
    @Nullable LocalDate date,
    String kindOfDocument,
    String subject) {

  /// Quốc hiệu.
  public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

  /// Tiêu ngữ.
  public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  private static final String BLANK = "     ";

  boolean isLetter() {
    return kindOfDocument.isBlank();
  }

  /// "Số: 05/BC-SNV": below 10 with a leading zero, a gap while there is no number.
  public String numberLine() {
    return "Số: " + numberAndSymbol();
  }

  /// "Sơn La, ngày 04 tháng 01 năm 2018".
  public String placeAndDate() {
    return place + ", " + day();
  }

  /// The line below an annex's title: "(Kèm theo Báo cáo số 05/BC-SNV ngày … của Sở Nội vụ)".
  ///
  /// @param issuer the agency as it stands in a sentence, "" while nobody has said who issues
  public String attachment(String issuer) {
    String kind = isLetter() ? "Công văn" : kindOfDocument;
    String whose = issuer.isBlank() ? "" : " của " + issuer;
    return "(Kèm theo " + kind + " số " + numberAndSymbol() + " " + day() + whose + ")";
  }

  private String numberAndSymbol() {
    String digits = number.isBlank() ? BLANK : number.strip();
    return (digits.length() == 1 ? "0" + digits : digits) + "/" + symbol;
  }

  /// Days below 10 and the months 1 and 2 have a leading zero, so that nobody adds a digit later.
  private String day() {
    if (date == null) {
      return "ngày " + BLANK + " tháng " + BLANK + " năm " + BLANK;
    }
    String month = (date.getMonthValue() < 3 ? "0" : "") + date.getMonthValue();
    return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
  }
}
