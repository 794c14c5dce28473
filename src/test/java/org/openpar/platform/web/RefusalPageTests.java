package org.openpar.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.security.Requires;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@SpringJUnitWebConfig({WebSlice.class, RefusalPageTests.RefusingController.class})
class RefusalPageTests {

  private final MockMvc browser;

  RefusalPageTests(@Autowired WebApplicationContext context) {
    this.browser = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Test
  void answersARuleOfTheDomainWithItsOwnSentence() throws Exception {
    var answer = ask(post("/thu/luat"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page(answer).select("[role=alert]").text()).isEqualTo("Tới nội dung chính");
  }

  @Test
  void saysWithStatusAndWordsWhatWasRefused() throws Exception {
    assertThat(headingOf("/thu/khong-co", 404)).isEqualTo("Không tìm thấy");
    assertThat(headingOf("/thu/cam", 403)).isEqualTo("Ngoài phạm vi được giao");
    assertThat(headingOf("/thu/cu", 409)).isEqualTo("Đã có người sửa trước");
    assertThat(headingOf("/thu/to", 413)).isEqualTo("Tệp quá lớn");
    assertThat(headingOf("/khong-co-trang-nay", 404)).isEqualTo("Không tìm thấy");
  }

  @Test
  void hidesTheCauseOfAFailureBehindACode() throws Exception {
    var answer = ask(get("/thu/hong"));

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getContentAsString()).doesNotContain("secret", "Exception");
    assertThat(page(answer).select("[role=alert]").text())
        .containsPattern("Mã yêu cầu: [0-9A-Z]{5}-[0-9A-Z]{5}");
  }

  @Test
  void letsNobodyPassWhileNoModuleAnswersForPermissions() throws Exception {
    assertThat(ask(get("/thu/viec")).getStatus()).isEqualTo(403);
  }

  @Test
  void speaksEnglishToWhoeverChoseIt() throws Exception {
    var answer = ask(get("/thu/cam").cookie(new Cookie("lang", "en")));

    assertThat(page(answer).select("h1").text()).isEqualTo("Not within your duties");
    assertThat(page(answer).select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void speaksVietnameseToABrowserInstalledInEnglish() throws Exception {
    var answer = ask(get("/thu/cam").header("Accept-Language", "en-US"));

    assertThat(page(answer).select("html").attr("lang")).isEqualTo("vi");
  }

  @Test
  void givesHtmxANoteInsteadOfAPage() throws Exception {
    var answer = ask(get("/thu/cam").header("HX-Request", "true"));

    assertThat(answer.getContentAsString()).startsWith("<p class=\"note note-hot\"");
  }

  @Test
  void givesAProgramProblemJson() throws Exception {
    var answer = ask(get("/api/v1/thu"));

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getContentAsString()).contains("\"title\":\"Không tìm thấy\"");
  }

  @Test
  void tellsTheExactLengthOfThePage() throws Exception {
    var answer = ask(get("/thu/cam"));

    assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
    assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
  }

  private String headingOf(String path, int status) throws Exception {
    var answer = ask(get(path));
    assertThat(answer.getStatus()).isEqualTo(status);
    return page(answer).select("h1").text();
  }

  private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return browser.perform(request).andReturn().getResponse();
  }

  private static Document page(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  static class AreaMissing extends RuleViolated {
    AreaMissing() {
      super("area", "layout.skip");
    }
  }

  @Controller
  static class RefusingController {

    @PostMapping("/thu/luat")
    @OpenToAll
    Page create() {
      throw new AreaMissing();
    }

    @GetMapping("/thu/khong-co")
    @OpenToAll
    Page missing() {
      throw new NotFound("task");
    }

    @GetMapping("/thu/cam")
    @OpenToAll
    Page forbidden() {
      throw new Forbidden("task.show");
    }

    @GetMapping("/thu/cu")
    @OpenToAll
    Page stale() {
      throw new OptimisticLockingFailureException("secret");
    }

    @GetMapping("/thu/to")
    @OpenToAll
    Page large() {
      throw new MaxUploadSizeExceededException(1);
    }

    @GetMapping("/thu/hong")
    @OpenToAll
    Page broken() {
      throw new IllegalStateException("secret");
    }

    @GetMapping("/thu/viec")
    @Requires("task.show")
    Page guarded() {
      throw new IllegalStateException("never reached");
    }

    @GetMapping("/api/v1/thu")
    @OpenToAll
    Page program() {
      throw new NotFound("task");
    }
  }
}
