package org.openpar.documents;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// The body of a .doc, read with POI's HWPF to the same blocks as a .docx gives.
final class LegacyWord {

  /// Edges closer than this (in twips, 1/20 point) are one: programs round differently per row.
  private static final int SAME_EDGE = 30;

  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char NOTE = 0x02;
  private static final short RAISED = 1;

  private final HWPFDocument document;
  private final LegacyFonts fonts;
  private final Budget budget;
  private final Notices notices;
  private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();
  private int notes;
  private final Deque<Boolean> fieldsInCode = new ArrayDeque<>();

  LegacyWord(HWPFDocument document, LegacyFonts fonts, Budget budget, Notices notices) {
    this.document = document;
    this.fonts = fonts;
    this.budget = budget;
    this.notices = notices;
  }

  void read(Story story) {
    blocks(document.getRange(), 0, story);
    var textBoxes = document.getMainTextboxRange();
    if (textBoxes != null && textBoxes.getEndOffset() > textBoxes.getStartOffset()) {
      story.box(box -> blocks(textBoxes, 0, box), notices);
    }
    notes(story);
  }

  /// Footnotes and endnotes carry one run of numbers here, in the order of their marks.
  private void notes(Story story) {
    var anchored = new TreeMap<Integer, Range>();
    anchor(document.getFootnotes(), document.getFootnoteRange(), anchored);
    anchor(document.getEndnotes(), document.getEndnoteRange(), anchored);
    int number = 0;
    for (var said : anchored.values()) {
      var note = story.note();
      blocks(said, 0, note);
      story.noted("[" + ++number + "]", note.asCell());
    }
  }

  private void anchor(Notes notes, Range texts, TreeMap<Integer, Range> anchored) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int from = texts.getStartOffset() + notes.getNoteTextStartOffset(i);
      int to = texts.getStartOffset() + notes.getNoteTextEndOffset(i);
      anchored.put(notes.getNoteAnchorPosition(i), new Range(from, to, document));
    }
  }

  private void blocks(Range range, int level, Story story) {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      var paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        var table = range.getTable(paragraph);
        table(table, story);
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph, story);
      }
    }
  }

  private void paragraph(Paragraph paragraph, Story story) {
    var line = new Line(fonts);
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i), line);
    }
    if (paragraph.isInList()) {
      line.prefix(number(paragraph));
    }
    story.paragraph(line.wording(), line.isBold());
  }

  private String number(Paragraph paragraph) {
    var list = paragraph.getList();
    var label = AbstractWordUtils.getBulletText(numbering, list, (char) paragraph.getIlvl());
    var text = PlainText.of(label);
    if (text.isEmpty()) {
      return "";
    }
    boolean letters = text.chars().anyMatch(Character::isLetterOrDigit);
    return letters ? text + " " : text.equals("+") ? "+ " : "- ";
  }

  private void run(CharacterRun run, Line line) {
    budget.step();
    if (run.isMarkedDeleted() || run.isMarkedInserted()) {
      notices.say("file.notice.tracked");
    }
    if (run.isMarkedDeleted() || run.isVanished()) {
      return;
    }
    if (run.isSymbol()) {
      line.write(PictureFonts.sign(run.getSymbolCharacter() & 0xFF), run.isBold(), null);
      return;
    }
    var text = new StringBuilder();
    for (char c : run.text().toCharArray()) {
      character(c, run, text);
    }
    line.write(text, look(run));
  }

  private static Look look(CharacterRun run) {
    boolean raised = run.getSubSuperScriptIndex() == RAISED;
    boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
    return new Look(run.isBold(), false, raised, struck, run.getFontName());
  }

  private void character(char c, CharacterRun run, StringBuilder text) {
    switch (c) {
      case FIELD_BEGIN -> fieldsInCode.push(true);
      case FIELD_SEPARATOR, FIELD_END -> {
        fieldsInCode.poll();
        if (c == FIELD_SEPARATOR) {
          fieldsInCode.push(false);
        }
      }
      case NOTE -> text.append(marks(run) ? "[" + ++notes + "]" : "");
      case 0x0B, 0x0C, 0x0E -> text.append('\n');
      case 0x1E -> text.append('-');
      default -> {
        if (!fieldsInCode.contains(true)) {
          text.append(c);
        }
      }
    }
  }

  /// The same character also opens the text of a note, below the main text.
  private boolean marks(CharacterRun run) {
    return run.isSpecialCharacter() && run.getStartOffset() < document.getRange().getEndOffset();
  }

  private void table(Table table, Story story) {
    var edges = edges(table);
    var grid = new GridDrawing(budget);
    for (int row = 0; row < table.numRows(); row++) {
      grid.reach(row);
      row(table.getRow(row), row, edges, grid, story);
    }
    story.grid("", grid.rows());
  }

  private void row(TableRow row, int at, int[] edges, GridDrawing grid, Story story) {
    for (int i = 0; i < row.numCells(); i++) {
      var cell = row.getCell(i);
      if (cell.isMerged() && !cell.isFirstMerged()) {
        continue;
      }
      int column = column(edges, cell.getLeftEdge());
      int span = Math.max(1, column(edges, right(row, i)) - column);
      if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
        grid.extendDown(at, column, span);
      } else {
        grid.set(at, column, wording(cell, story), 1, span);
      }
    }
  }

  /// The right edge of a cell with those merged into it from the right.
  private static int right(TableRow row, int first) {
    int last = first;
    while (last + 1 < row.numCells()
        && row.getCell(last + 1).isMerged()
        && !row.getCell(last + 1).isFirstMerged()) {
      last++;
    }
    var cell = row.getCell(last);
    return cell.getLeftEdge() + cell.getWidth();
  }

  private Wording wording(TableCell cell, Story story) {
    var inner = story.cell();
    int level =
        cell.numParagraphs() == 0 ? 1 : cell.getParagraph(cell.numParagraphs() - 1).getTableLevel();
    blocks(cell, level, inner);
    return inner.asCell();
  }

  /// The vertical lines of the whole table, from left to right.
  private int[] edges(Table table) {
    var all = new TreeSet<Integer>();
    for (int r = 0; r < table.numRows(); r++) {
      var row = table.getRow(r);
      for (int i = 0; i < row.numCells(); i++) {
        all.add(row.getCell(i).getLeftEdge());
        all.add(row.getCell(i).getLeftEdge() + row.getCell(i).getWidth());
      }
      budget.step();
    }
    var edges = new int[all.size()];
    int count = 0;
    for (int edge : all) {
      if (count == 0 || edge - edges[count - 1] > SAME_EDGE) {
        edges[count++] = edge;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  private static int column(int[] edges, int edge) {
    int at = Arrays.binarySearch(edges, edge);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }
}
