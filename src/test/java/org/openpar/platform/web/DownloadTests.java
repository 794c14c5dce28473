package org.openpar.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadTests {

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void keepsAPlainNameAsItIs() throws IOException {
    Download.excel("nhiem-vu-2018").to(response);

    assertThat(response.getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"nhiem-vu-2018.xlsx\"");
  }

  @Test
  void carriesAVietnameseNameWithItsTones() throws IOException {
    new Download("Kế hoạch.docx", "application/msword").to(response);

    assertThat(response.getHeader("Content-Disposition"))
        .startsWith("attachment; ")
        .contains("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.docx");
  }

  @Test
  void isNeverOpenedInsideTheBrowser() throws IOException {
    new Download("trang.html", "text/html").to(response).write(1);

    assertThat(response.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
  }
}
