package org.openpar.documents;

import org.jspecify.annotations.Nullable;

/// One paragraph as its runs arrive.
final class Line {

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
