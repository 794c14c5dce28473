package org.openpar.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.testing.Acceptances.accepting;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/// The signed and sealed decision, attached to the plan it promulgated.
@OpenParTest
@Import(Screen.class)
class SignedCopyTests {

  private static final byte[] SCAN = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BETTER =
      "%PDF-1.7\n% 600 dpi\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  private final Screen screen;
  private String plan = "";

  SignedCopyTests(@Autowired Screen screen) {
    this.screen = screen;
  }

  @BeforeEach
  void draftAPlan() throws Exception {
    MockHttpServletResponse draft =
        screen.upload("ha.snv", "/ke-hoach/nhap", file("ke-hoach.docx", PlanFiles.aPlan()));
    plan = String.valueOf(draft.getRedirectedUrl()).replace("/ra-soat", "");
  }

  @Test
  void keepsItByteForByteAndTheBetterOneAfterIt() throws Exception {
    issue("3321/QĐ-UBND");

    assertThat(attach("ha.snv", file("3321.pdf", SCAN)).getStatus()).isEqualTo(303);
    assertThat(screen.open("hoa.vpub", plan + "/ban-ky").getContentAsByteArray()).isEqualTo(SCAN);
    attach("ha.snv", file("3321-ro.pdf", BETTER));

    Document page = screen.see("hoa.vpub", plan);
    assertThat(page.select("section[aria-labelledby=ban-ky]").text())
        .contains("3321-ro.pdf", "Trần Thị Hà đính kèm", "SHA-256");
    assertThat(page.select("section[aria-labelledby=ban-ky] form")).isEmpty();
    assertThat(screen.open("hoa.vpub", plan + "/ban-ky").getContentAsByteArray()).isEqualTo(BETTER);
  }

  @Test
  void saysBesideTheFieldWhatIsWrongWithTheFile() throws Exception {
    issue("3322/QĐ-UBND");

    assertThat(refusal(file("", new byte[0]))).contains("chưa chọn tệp");
    assertThat(refusal(file("ky.pdf", new byte[0]))).isNotBlank();
    assertThat(refusal(file("ky.exe", "MZ chương trình".getBytes(StandardCharsets.UTF_8))))
        .isNotBlank();
    assertThat(screen.open("ha.snv", plan + "/ban-ky").getStatus()).isEqualTo(404);
  }

  @Test
  void belongsToPromulgatedPlansAndToWhoeverPromulgates() throws Exception {
    assertThat(attach("ha.snv", file("ky.pdf", SCAN)).getStatus()).isEqualTo(422);
    assertThat(attach("hoa.vpub", file("ky.pdf", SCAN)).getStatus()).isEqualTo(403);
    issue("3323/QĐ-UBND");
    assertThat(attach("hoa.vpub", file("ky.pdf", SCAN)).getStatus()).isEqualTo(403);
    assertThat(screen.open("ha.snv", "/ke-hoach/" + UUID.randomUUID() + "/ban-ky").getStatus())
        .isEqualTo(404);
  }

  private String refusal(MockMultipartFile file) throws Exception {
    MockHttpServletResponse answer = attach("ha.snv", file);
    assertThat(answer.getStatus()).isEqualTo(422);
    return Jsoup.parse(answer.getContentAsString()).select("#file-refusal").text();
  }

  private MockHttpServletResponse attach(String who, MockMultipartFile file) throws Exception {
    return screen.upload(who, plan + "/ban-ky", file);
  }

  private void issue(String number) throws Exception {
    screen.press("ha.snv", plan + "/ra-soat/dung");
    screen.press(
        "ha.snv",
        plan + "/ban-hanh",
        accepting(
            screen.see("ha.snv", plan + "/ban-hanh"),
            "number",
            number,
            "issuedOn",
            "28/12/2017",
            "title",
            "Kế hoạch cải cách hành chính năm 2018",
            "issuer",
            "UBND tỉnh Sơn La",
            "signerTitle",
            "CHỦ TỊCH",
            "signerName",
            "Cầm Ngọc Minh"));
  }

  private static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("file", name, null, content);
  }
}
