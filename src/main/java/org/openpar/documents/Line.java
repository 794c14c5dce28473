package org.openpar.documents;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One paragraph as its runs arrive.
final class Line {

  private static final Pattern NOTE = Pattern.compile("\\d{1,3}");
  private static final Pattern MEASURE = Pattern.compile("(?<!\\p{L})[kcdmh]?m$");

  private final LegacyFonts fonts;
  private final Pencil pencil = new Pencil();
  private boolean anyVisible;
  private boolean allBold = true;

  Line(LegacyFonts fonts) {
    this.fonts = fonts;
  }

  /// Writes a run as it looks: crossed out, raised or plain.
  void write(CharSequence run, Look look) {
    if (look.isStruck()) {
      pencil.write(run, true);
    } else if (look.isRaised()) {
      writeRaised(run, look.isBold(), look.font());
    } else {
      write(run, look.isBold(), look.font());
    }
  }

  void write(CharSequence run, boolean bold, @Nullable String font) {
    pencil.write(run);
    if (!run.toString().isBlank()) {
      fonts.see(font, run);
      anyVisible = true;
      allBold &= bold;
    }
  }

  /// A figure set above the line is the mark of a note, written "[1]" like one the program sets;
  /// not so after a unit of measure ("km²").
  private void writeRaised(CharSequence run, boolean bold, @Nullable String font) {
    String figure = run.toString().strip();
    if (NOTE.matcher(figure).matches() && !MEASURE.matcher(pencil.soFar()).find()) {
      mark("[" + figure + "]");
    } else {
      write(run, bold, font);
    }
  }

  /// Text set by the program and not by the writer: a number, a footnote's mark.
  void mark(CharSequence mark) {
    pencil.write(mark);
  }

  /// The number of a list; a line of which every word is crossed out has none.
  void prefix(CharSequence prefix) {
    Wording wording = pencil.wording();
    if (!wording.text().isEmpty() || wording.struck().isEmpty()) {
      pencil.prefix(prefix);
    }
  }

  /// Goes on with a line whose end was taken out.
  void join(Line before) {
    pencil.add(before.pencil);
  }

  boolean isBold() {
    return anyVisible && allBold;
  }

  Wording wording() {
    return pencil.wording();
  }
}
