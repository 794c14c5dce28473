package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A string of an .xlsx: plain or in runs, without its phonetic guide. What a run leaves open its
/// cell decides.
record SheetString(List<Run> runs) {

  /// @param font null where it is the cell's
  /// @param struck null where it is as the cell's font says
  private record Run(String words, @Nullable String font, @Nullable Boolean struck) {}

  /// Reads `si` or `is`, the element just opened.
  static SheetString read(Xml xml) {
    var runs = new ArrayList<Run>();
    xml.children(
        name -> {
          if (name.equals("t")) {
            runs.add(new Run(xml.text(), null, null));
          } else if (name.equals("r")) {
            runs.add(run(xml));
          }
        });
    return new SheetString(List.copyOf(runs));
  }

  private static Run run(Xml xml) {
    var words = new StringBuilder();
    var font = new SheetStyles.Font[1];
    xml.children(
        name -> {
          if (name.equals("rPr")) {
            font[0] = SheetStyles.font(xml);
          } else if (name.equals("t")) {
            words.append(xml.text());
          }
        });
    var own = font[0];
    return own == null
        ? new Run(words.toString(), null, null)
        : new Run(words.toString(), own.name(), own.struck());
  }

  int length() {
    return runs.stream().mapToInt(run -> run.words().length()).sum();
  }

  /// What it says in a cell of that font.
  Wording in(SheetStyles.Font cell, LegacyFonts fonts) {
    var pencil = new Pencil();
    for (var run : runs) {
      fonts.see(run.font() == null ? cell.name() : run.font(), run.words());
      pencil.write(run.words(), run.struck() == null ? cell.struck() : run.struck());
    }
    return pencil.wording();
  }
}
