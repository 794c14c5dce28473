package org.openpar.documents;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A table of a .docx by grid position: `w:gridSpan` to the right, `w:vMerge` down, rows that begin
/// later or end earlier than the grid.
final class WordTable {

  /// Hands every block of the cell to the one who asks.
  interface CellReader {
    void read(Consumer<String> block);
  }

  private final Xml xml;
  private final Budget budget;
  private final Notices notices;
  private final BiFunction<Story, CellReader, Wording> wording;
  private final GridDrawing grid;
  private String name = "";
  private int row = -1;
  private int column;
  private boolean deleted;

  WordTable(
      Xml xml, Budget budget, Notices notices, BiFunction<Story, CellReader, Wording> wording) {
    this.xml = xml;
    this.budget = budget;
    this.notices = notices;
    this.wording = wording;
    this.grid = new GridDrawing(budget);
  }

  /// Reads `w:tbl`, the element just opened.
  void read(Story story) {
    rows(story);
    story.grid(name, grid.rows());
  }

  private void rows(Story story) {
    xml.children(
        element -> {
          switch (element) {
            case "tblPr" -> properties();
            case "tr" -> row(story);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(story);
            default -> {}
          }
        });
  }

  private void properties() {
    xml.children(
        property -> {
          if (property.equals("tblCaption")) {
            name = PlainText.of(xml.attribute("val", ""));
          }
        });
  }

  private void row(Story story) {
    row++;
    column = 0;
    deleted = false;
    cells(story);
    if (deleted) {
      row--;
    } else {
      grid.reach(row);
    }
  }

  private void cells(Story story) {
    xml.children(
        name -> {
          switch (name) {
            case "trPr" -> rowProperties();
            case "tc" -> cell(story);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(story);
            default -> {}
          }
        });
  }

  private void rowProperties() {
    xml.children(
        name -> {
          if (name.equals("gridBefore")) {
            column += Math.max(0, xml.number("val", 0));
            budget.position(row, column);
          } else if (name.equals("del")) {
            deleted = true;
            notices.say("file.notice.tracked");
          }
        });
  }

  private void cell(Story story) {
    if (deleted) {
      return;
    }
    var merge = new Merge();
    var text =
        wording.apply(
            story,
            block ->
                xml.children(
                    name -> {
                      if (name.equals("tcPr")) {
                        xml.children(merge::read);
                      } else {
                        block.accept(name);
                      }
                    }));
    if (merge.continues()) {
      grid.extendDown(row, column, merge.span);
    } else {
      grid.set(row, column, text, 1, merge.span);
    }
    column += merge.span;
  }

  private final class Merge {
    private int span = 1;
    private @Nullable String down;

    void read(String name) {
      switch (name) {
        case "gridSpan" -> span = Math.clamp(xml.number("val", 1), 1, Budget.COLUMNS + 1);
        case "vMerge" -> down = xml.attribute("val", "continue");
        default -> {}
      }
    }

    boolean continues() {
      return down != null && down.equals("continue");
    }
  }
}
