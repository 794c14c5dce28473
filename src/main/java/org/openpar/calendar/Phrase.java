package org.openpar.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The facts found in a phrase of time: its dates, its rhythm, what it hangs on. The grammar
/// decides from these what kind of deadline it is.
///
/// @param text the words as the grammar reads them
/// @param reliance an event or another plan the date comes from, or null
record Phrase(
    String words,
    String text,
    int planYear,
    DateWords dates,
    Rhythm rhythm,
    @Nullable Reliance reliance,
    boolean ongoing,
    boolean arising) {

  /// What is longer is no deadline but a text in the wrong column; its beginning is read.
  private static final int LONGEST = 500;

  private static final Pattern ONGOING =
      Pattern.compile(
          "\\bthuong xuyen\\b|\\blien tuc\\b|\\bquanh nam\\b"
              + "|\\blau dai\\b|\\bthuong nhat\\b|\\bdai han\\b"
              + "|\\bduy tri\\b");

  /// A second sentence about keeping the result up names no time, but is a duty that goes on.
  private static final Pattern FOLLOW_UP =
      Pattern.compile(
          "(?:[.;]|\\bva\\b) ?(?:tiep tuc |thuc hien |trien khai )*"
              + "(?:ra soat|dieu chinh|cap nhat|bo sung|duy tri|van hanh|theo doi)\\b");

  /// The words that hang a date on something else reach to the next sentence, bracket or deadline.
  private static final Pattern RELIANCE_CLAUSE =
      Pattern.compile(
          "(?:\\b(?:ngay )?sau (?:khi )?+"
              + "(?!ket thuc (?:quy|thang|nam|ky)|nam\\b|ngay \\d|thang|quy)[a-z]"
              + "|\\bkhi (?!ket thuc (?:quy|thang|nam|ky))[a-z]"
              + "|\\b(?:(?<!tiep )theo|can cu|tuy|phu thuoc)\\b)"
              + "(?:(?!, ?(?:hoan thanh|truoc|cham nhat|xong|nhung|trong"
              + "|quy|thang|ngay|hang|dinh ky|thuong|dot xuat)\\b"
              + "|[;()]|\\. |/ ?dot xuat| (?:va|hoac) (?:dot xuat|thuong xuyen|khi co|hang)|, khi co"
              + "| (?:hang|moi) (?:nam|quy|thang)| (?:hoan thanh|xong|cham nhat) truoc).)*+");

  static Phrase of(String words, int planYear) {
    String text = PlainWords.of(words.substring(0, Math.min(words.length(), LONGEST)));
    Reliance reliance = Reliance.firstIn(withoutOccasions(text));
    String calendarWords = RELIANCE_CLAUSE.matcher(text).replaceAll(" ");
    RhythmWords rhythm = RhythmWords.read(calendarWords);
    return new Phrase(
        words,
        text,
        planYear,
        DateWords.read(rhythm.rest(), planYear),
        rhythm.rhythm(),
        reliance,
        ONGOING.matcher(text).find() || FOLLOW_UP.matcher(text).find(),
        Reliance.OCCASION.positionIn(text) >= 0);
  }

  boolean says(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  Matcher matcher(Pattern pattern) {
    return pattern.matcher(text);
  }

  boolean isDated() {
    return !dates.spans().isEmpty();
  }

  private static String withoutOccasions(String text) {
    return Reliance.OCCASION.in(text).replaceAll(" ");
  }
}
