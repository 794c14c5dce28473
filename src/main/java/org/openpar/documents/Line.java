package org.openpar.documents;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One paragraph as its runs arrive.
final class Line {

  private static final Pattern NOTE = Pattern.compile("\\d{1,3}");
  private static final Pattern MEASURE = Pattern.compile("(?<!\\p{L})[kcdmh]?m$");

  private final LegacyFonts fonts;
  private final StringBuilder text = new StringBuilder();
  private boolean anyVisible;
  private boolean allBold = true;

  Line(LegacyFonts fonts) {
    this.fonts = fonts;
  }

  void write(CharSequence run, boolean bold, @Nullable String font) {
    text.append(run);
    if (!run.toString().isBlank()) {
      fonts.see(font, run);
      anyVisible = true;
      allBold &= bold;
    }
  }

  /// A figure set above the line is the mark of a note, written "[1]" like one the program sets;
  /// not so after a unit of measure ("km²").
  void writeRaised(CharSequence run, boolean bold, @Nullable String font) {
    String figure = run.toString().strip();
    if (NOTE.matcher(figure).matches() && !MEASURE.matcher(text).find()) {
      mark("[" + figure + "]");
    } else {
      write(run, bold, font);
    }
  }

  /// Text set by the program and not by the writer: a number, a footnote's mark.
  void mark(CharSequence mark) {
    text.append(mark);
  }

  void prefix(CharSequence prefix) {
    text.insert(0, prefix);
  }

  boolean isBold() {
    return anyVisible && allBold;
  }

  String raw() {
    return text.toString();
  }

  String text() {
    return PlainText.of(text);
  }
}
