package org.openpar.cascade.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openpar.cascade.model.AreaPlace;
import org.openpar.cascade.model.SheetRefused;
import org.openpar.cascade.model.SheetRow;
import org.openpar.cascade.model.TaskField;
import org.openpar.cascade.model.UnitSheet;
import org.openpar.cascade.model.UnitSheetReader;
import org.openpar.cascade.model.UnitSheets.Draft;
import org.openpar.cascade.model.UnitTask;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeFiles;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Component;

/// The Excel sheet on which a unit fills its plan: what is the province's is locked, people and
/// areas are chosen from lists. A hidden sheet keeps what every cell said when it was made, so that
/// it can be told later who changed what. Days are kept as text: no program turns 5/6 into 6/5.
@Component
public class UnitSheetFile implements UnitSheetReader {

  private static final String BASE = "OpenPAR";
  private static final String LISTS = "Danh mục";
  private static final String MARK = "openpar.unit-plan.1";
  private static final String ID_HEADER = "Mã dòng (giữ nguyên)";
  private static final String FONT = "Times New Roman";
  private static final String LOCKED = "FFEDEFF2";

  /// Keeps hands off what is not to be changed; it guards no secret.
  private static final String LOCK = "openpar";

  private static final int CODE = 0;
  private static final int PART = 1;
  private static final int AREA = 2;
  private static final int FIELDS = 3;
  private static final int ID = FIELDS + TaskField.values().length;
  private static final int HEADER = 4;
  private static final int ROOM_FOR_OWN = 30;
  private static final int[] WIDTHS = {9, 12, 26, 52, 30, 13, 13, 26, 18, 26, 24, 30, 38};

  private final Texts t;

  UnitSheetFile(Messages messages) {
    this.t = messages.vietnamese();
  }

  public void write(Draft draft, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, BASE, "1.0");
    Worksheet sheet = workbook.newWorksheet(t.say("cascade.sheet"));
    Worksheet lists = workbook.newWorksheet(LISTS);
    Worksheet base = workbook.newWorksheet(BASE);
    head(sheet, draft);
    int row = HEADER + 1;
    for (UnitTask task : draft.tasks()) {
      task(sheet, row++, task);
    }
    for (int own = 0; own < ROOM_FOR_OWN; own++) {
      blank(sheet, row++);
    }
    lists(lists, draft);
    choices(sheet, lists, draft, row - 1);
    base(base, draft);
    lists.setVisibilityState(VisibilityState.HIDDEN);
    base.setVisibilityState(VisibilityState.HIDDEN);
    sheet.freezePane(1, HEADER + 1);
    sheet.hideColumn(ID);
    sheet.protect(LOCK);
    lists.protect(LOCK);
    base.protect(LOCK);
    workbook.finish();
  }

  private void head(Worksheet sheet, Draft draft) {
    line(sheet, 0, t.say("cascade.plan.title", draft.unit()), 14);
    line(sheet, 1, owner(draft), 11);
    line(sheet, 2, t.say("cascade.sheet.how"), 11);
    List<String> headers = new ArrayList<>();
    headers.add(t.say("cascade.sheet.code"));
    headers.add(t.say("cascade.sheet.part"));
    headers.add(t.say("coverage.area"));
    for (TaskField field : TaskField.values()) {
      headers.add(t.say("cascade.field." + field));
    }
    headers.add(ID_HEADER);
    for (int column = 0; column < headers.size(); column++) {
      sheet.width(column, WIDTHS[column]);
      sheet.inlineString(HEADER, column, headers.get(column));
      framed(sheet.style(HEADER, column)).bold().fillColor("FFE8EEF4").set();
    }
  }

  private String owner(Draft draft) {
    return t.say(
        "cascade.sheet.of",
        draft.unit(),
        draft.province().number(),
        Integer.toString(draft.plan().year()),
        t.date(draft.plan().dueOn()));
  }

  private static void line(Worksheet sheet, int row, String words, int size) {
    sheet.inlineString(row, 0, words);
    StyleSetter style = sheet.style(row, 0).fontName(FONT).fontSize(size);
    (row == 0 ? style.bold() : style).set();
  }

  private void task(Worksheet sheet, int row, UnitTask task) {
    locked(sheet, row, CODE, task.code());
    locked(
        sheet, row, PART, t.say("cascade.part." + (task.fromDistrict() ? "below" : task.part())));
    locked(sheet, row, AREA, task.area().label());
    for (TaskField field : TaskField.values()) {
      open(sheet, row, FIELDS + field.ordinal(), field);
      write(sheet, row, field, task);
    }
    locked(sheet, row, ID, task.id().value().toString());
  }

  private static void write(Worksheet sheet, int row, TaskField field, UnitTask task) {
    int column = FIELDS + field.ordinal();
    Long budget = task.words().budget();
    String printed = field.printed(task.words());
    if (field == TaskField.BUDGET && budget != null) {
      sheet.value(row, column, budget);
    } else if (!printed.isEmpty()) {
      sheet.inlineString(row, column, printable(printed));
    }
  }

  private static void blank(Worksheet sheet, int row) {
    locked(sheet, row, CODE, "");
    locked(sheet, row, PART, "");
    open(sheet, row, AREA, TaskField.TEXT);
    for (TaskField field : TaskField.values()) {
      open(sheet, row, FIELDS + field.ordinal(), field);
    }
    locked(sheet, row, ID, "");
  }

  private static void locked(Worksheet sheet, int row, int column, String words) {
    if (!words.isEmpty()) {
      sheet.inlineString(row, column, printable(words));
    }
    framed(sheet.style(row, column)).fillColor(LOCKED).set();
  }

  private static void open(Worksheet sheet, int row, int column, TaskField field) {
    StyleSetter style = framed(sheet.style(row, column));
    style.protectionOption(ProtectionOption.LOCKED, false);
    style.format(field == TaskField.BUDGET ? "#,##0" : "@").set();
  }

  private static StyleSetter framed(StyleSetter style) {
    style.fontName(FONT).fontSize(11).borderStyle(BorderStyle.THIN);
    style.wrapText(true).verticalAlignment("top");
    return style;
  }

  /// Letters an XML file cannot hold are left out; whoever reads the sheet again does not miss
  /// them, for they are left out of what it is compared with too.
  private static String printable(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]", "");
  }

  private static void lists(Worksheet lists, Draft draft) {
    int row = 0;
    for (AreaPlace area : draft.areas()) {
      lists.inlineString(row++, 0, printable(area.label()));
    }
    row = 0;
    for (String person : draft.people()) {
      lists.inlineString(row++, 1, printable(person));
    }
  }

  /// A person may also be written who is on no list: a division, for one.
  private void choices(Worksheet sheet, Worksheet lists, Draft draft, int last) {
    int firstOwn = HEADER + 1 + draft.tasks().size();
    sheet
        .range(firstOwn, AREA, last, AREA)
        .validateWithList(lists.range(0, 0, draft.areas().size() - 1, 0))
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(t.say("coverage.area"))
        .error(t.say("cascade.refused.sheet-area"));
    int assignee = FIELDS + TaskField.ASSIGNEE.ordinal();
    if (!draft.people().isEmpty()) {
      sheet
          .range(HEADER + 1, assignee, last, assignee)
          .validateWithList(lists.range(0, 1, draft.people().size() - 1, 1))
          .errorStyle(DataValidationErrorStyle.INFORMATION)
          .showErrorMessage(false);
    }
  }

  private void base(Worksheet base, Draft draft) {
    base.inlineString(0, 0, MARK);
    base.inlineString(0, 1, draft.plan().id().value().toString());
    base.inlineString(0, 2, printable(owner(draft)));
    int row = 1;
    for (UnitTask task : draft.tasks()) {
      base.inlineString(row, 0, task.id().value().toString());
      for (TaskField field : TaskField.values()) {
        String printed = printable(field.printed(task.words()));
        if (!printed.isEmpty()) {
          base.inlineString(row, 1 + field.ordinal(), printed);
        }
      }
      row++;
    }
  }

  @Override
  public UnitSheet read(String name, byte[] content) {
    List<OfficeBlock.Grid> grids =
        new OfficeFiles()
            .read(name, content).blocks().stream()
                .filter(OfficeBlock.Grid.class::isInstance)
                .map(OfficeBlock.Grid.class::cast)
                .toList();
    OfficeBlock.Grid base =
        grids.stream()
            .filter(grid -> at(grid, 0, 0).equals(MARK))
            .findFirst()
            .orElseThrow(() -> new SheetRefused("cascade.refused.sheet-foreign"));
    return grids.stream()
        .flatMap(grid -> rows(grid).stream())
        .findFirst()
        .map(rows -> new UnitSheet(at(base, 0, 1), at(base, 0, 2), rows, said(base)))
        .orElseThrow(() -> new SheetRefused("cascade.refused.sheet-foreign"));
  }

  private static Map<String, Map<TaskField, String>> said(OfficeBlock.Grid base) {
    Map<String, Map<TaskField, String>> said = new HashMap<>();
    for (int row = 1; row < base.rows().size(); row++) {
      said.put(at(base, row, 0), cells(base, row, 1));
    }
    return said;
  }

  /// The rows of the sheet, empty when this is another one.
  private static Optional<List<SheetRow>> rows(OfficeBlock.Grid grid) {
    if (!at(grid, HEADER, ID).equals(ID_HEADER)) {
      return Optional.empty();
    }
    List<SheetRow> rows = new ArrayList<>();
    for (int row = HEADER + 1; row < grid.rows().size(); row++) {
      rows.add(
          new SheetRow(
              row + 1,
              at(grid, row, ID).strip(),
              at(grid, row, AREA),
              cells(grid, row, FIELDS),
              struck(grid, row)));
    }
    return Optional.of(rows);
  }

  private static Map<String, String> struck(OfficeBlock.Grid grid, int row) {
    Map<String, String> struck = new LinkedHashMap<>();
    for (int column = AREA; column < ID && column < grid.columns(); column++) {
      String words = grid.cell(row, column).struck();
      if (!words.isEmpty()) {
        struck.put((char) ('A' + column) + Integer.toString(row + 1), words);
      }
    }
    return struck;
  }

  private static Map<TaskField, String> cells(OfficeBlock.Grid grid, int row, int first) {
    Map<TaskField, String> cells = new EnumMap<>(TaskField.class);
    for (TaskField field : TaskField.values()) {
      cells.put(field, at(grid, row, first + field.ordinal()));
    }
    return cells;
  }

  private static String at(OfficeBlock.Grid grid, int row, int column) {
    return row < grid.rows().size() && column < grid.rows().get(row).size()
        ? grid.cell(row, column).text()
        : "";
  }
}
