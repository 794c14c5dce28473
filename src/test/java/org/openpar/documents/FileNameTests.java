package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

  @ParameterizedTest
  @CsvSource({
    "Kế hoạch 2018.docx, Kế hoạch 2018.docx",
    "C:\\Users\\an\\Kế hoạch.pdf, Kế hoạch.pdf",
    "../../etc/passwd, passwd",
    "bao:cao?*.pdf, bao_cao__.pdf"
  })
  void keepsTheNameWithoutItsFolders(String sent, String kept) {
    assertThat(FileName.of(sent).value()).isEqualTo(kept);
  }

  @Test
  void composesDecomposedLetters() {
    String decomposed = Normalizer.normalize("Kế hoạch.pdf", Form.NFD);
    assertThat(FileName.of(decomposed).value()).isEqualTo("Kế hoạch.pdf");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(FileName.of("báo\u0000 cáo\r\n\u202Efdp.exe").value()).isEqualTo("báo cáofdp.exe");
  }

  @Test
  void shortensALongNameButKeepsItsExtension() {
    assertThat(FileName.of("ế".repeat(300) + ".docx").value()).hasSize(200).endsWith("ế.docx");
  }

  @Test
  void readsTheExtensionInAnyCase() {
    assertThat(FileName.of("Kế hoạch.PDF").extension()).isEqualTo("pdf");
    assertThat(FileName.of("Kế hoạch").extension()).isEmpty();
  }
}
