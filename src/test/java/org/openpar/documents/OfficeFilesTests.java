package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.documents.Docx.aDocx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.documents.OfficeBlock.Paragraph;
import org.openpar.platform.model.Doubt;

class OfficeFilesTests {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private final OfficeFiles files = new OfficeFiles();

  @Test
  void readsThePlanOfSonLaFromTheWordFile() {
    var text = sample("ke-hoach-cchc-2018.docx");

    assertThat(text.kind()).isEqualTo(FileKind.DOCX);
    assertThat(text.notices()).isEmpty();
    assertThat(grids(text)).hasSize(3);
    var plan = grids(text).getLast();
    assertThat(plan.rows()).hasSize(74);
    assertThat(plan.columns()).isEqualTo(7);
    assertThat(plan.cell(0, 6).text()).isEqualTo("Thời gian thực hiện");
    assertThat(tasks(plan)).isEqualTo(65);
  }

  @Test
  void readsTheOldWordFileToTheVerySameBlocks() {
    assertThat(sample("ke-hoach-cchc-2018.doc").blocks())
        .isEqualTo(sample("ke-hoach-cchc-2018.docx").blocks());
  }

  @Test
  void readsTheOpenDocumentTextToTheVerySameBlocks() {
    assertThat(sample("ke-hoach-cchc-2018.odt").blocks())
        .isEqualTo(sample("ke-hoach-cchc-2018.docx").blocks());
  }

  /// Made by LibreOffice: a list of three levels, a tracked change and a table within a cell.
  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt"})
  void readsNumbersChangesAndInnerTablesOfAnyTextFormat(String format) {
    var text = sample("danh-so." + format);

    assertThat(text.blocks())
        .filteredOn(Paragraph.class::isInstance)
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly(
            "Mở đầu",
            "I. Mục tiêu",
            "1. Thể chế",
            "2. Bộ máy",
            "- Chi tiết",
            "II. Tổ chức",
            "1. Sở",
            "UBND tỉnh thêm a\tb\nc-d",
            "Hết");
    var grid = grids(text).getFirst();
    assertThat(grid.cell(1, 0)).isSameAs(grid.cell(0, 0));
    assertThat(grid.cell(2, 0).text()).isEqualTo("2.");
    assertThat(grid.cell(2, 1).text()).isEqualTo("trong:\ni1 i2\ni3 i4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls", "ods"})
  void readsThePlanFromASheetToTheSameCells(String format) {
    var sheet = grids(sample("ke-hoach-cchc-2018." + format));

    assertThat(sheet).hasSize(1);
    assertThat(sheet.getFirst().name()).isEqualTo("Phụ lục");
    assertThat(sheet.getFirst().rows())
        .isEqualTo(grids(sample("ke-hoach-cchc-2018.docx")).getLast().rows());
  }

  @Test
  void goesByTheContentWhenTheNameSaysOtherwise() throws IOException {
    var content = Files.readAllBytes(SAMPLES.resolve("ke-hoach-cchc-2018.docx"));

    var text = files.read("Ke hoach.doc", content);

    assertThat(text.kind()).isEqualTo(FileKind.DOCX);
    assertThat(text.notices()).containsExactly(Doubt.of("file.notice.other-type", "docx"));
  }

  @Test
  void tellsOfMacrosTemplatesLinksAndObjectsWithoutOpeningThem() {
    var text =
        aDocx()
            .paragraph("Kế hoạch")
            .with("word/vbaProject.bin", "x")
            .with("word/embeddings/oleObject1.bin", "x")
            .with(
                "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/attachedTemplate\""
                    + " Target=\"http://192.0.2.1/a.dotm\" TargetMode=\"External\"/></Relationships>")
            .related("oleObject", "file:///a.xls", "External")
            .related("hyperlink", "https://sonla.gov.vn", "External")
            .read();

    assertThat(text.notices())
        .containsExactlyInAnyOrder(
            Doubt.of("file.notice.macros"),
            Doubt.of("file.notice.embedded"),
            Doubt.of("file.notice.remote-template", "http://192.0.2.1/a.dotm"),
            Doubt.of("file.notice.external-link"));
  }

  private OfficeText sample(String name) {
    return files.read(SAMPLES.resolve(name));
  }

  private static List<Grid> grids(OfficeText text) {
    return text.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /// A row with a task has one in the third column; a heading reaches across it.
  private static long tasks(Grid plan) {
    return plan.rows().stream()
        .skip(1)
        .filter(row -> row.get(2).columnSpan() == 1 && !row.get(2).text().isEmpty())
        .count();
  }
}
