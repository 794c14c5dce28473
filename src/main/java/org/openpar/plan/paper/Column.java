package org.openpar.plan.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A column of an annex.
///
/// @param title its header as printed, for columns whose cells are kept under it
record Column(int index, ColumnKind kind, String title) {

  private static final Pattern LEADS = Pattern.compile("chu tri");
  private static final Pattern HELPS = Pattern.compile("phoi hop");
  private static final Pattern CONTENT =
      Pattern.compile(
          "(?:tom tat |trich yeu )?noi dung(?: (?:chinh|chu yeu|co ban|quy dinh|sua doi|van"
              + " ban|kien nghi).*)?");
  private static final Pattern UNIT = Pattern.compile("(?:.*[ (/])?(quy|thang)\\)?");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:[IVX]{1,4}|0?[1-9]|1[0-2])(?:(?:\\s?[,;-]\\s?| và )(?:[IVX]{1,4}|0?[1-9]|1[0-2]))*"
              + "(?:\\s?/\\s?20\\d\\d)?");
  private static final Pattern SEVERAL = Pattern.compile("[,;/\\n]| và ");

  /// "Chủ trì/Phối hợp": one column for both roles.
  boolean mixesRoles() {
    String folded = Words.fold(title);
    return kind == ColumnKind.LEAD && LEADS.matcher(folded).find() && HELPS.matcher(folded).find();
  }

  /// Whether its words leave open who of several bodies leads.
  boolean leavesRolesOpen(String words) {
    String folded = Words.fold(words);
    boolean told = LEADS.matcher(folded).find() || HELPS.matcher(folded).find();
    return mixesRoles() && !told && SEVERAL.matcher(words).find();
  }

  /// "Nội dung chính" beside the name of a paper.
  boolean tellsContent() {
    return CONTENT.matcher(Words.fold(title)).matches();
  }

  /// "Số, ký hiệu; ngày, tháng, năm ban hành".
  boolean holdsSymbols() {
    String folded = Words.fold(title);
    return folded.contains("ky hieu") || folded.contains("so hieu");
  }

  boolean tellsOfIssue() {
    return Words.fold(title).contains("ban hanh");
  }

  /// The words of a cell; "II" below "Quý" is "Quý II".
  String inWords(String words) {
    Matcher unit = UNIT.matcher(Words.fold(title));
    return FIGURE.matcher(words).matches() && unit.matches()
        ? (unit.group(1).equals("quy") ? "Quý " : "Tháng ") + words
        : words;
  }

  Column as(ColumnKind other) {
    return new Column(index, other, title);
  }
}
