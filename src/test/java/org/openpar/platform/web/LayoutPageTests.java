package org.openpar.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.platform.security.Permissions;
import org.openpar.platform.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({WebSlice.class, LayoutPageTests.ProvinceConfiguration.class})
class LayoutPageTests {

  private final PageReturnValueHandler pages;
  private final MockMvc browser;

  LayoutPageTests(
      @Autowired PageReturnValueHandler pages, @Autowired WebApplicationContext context) {
    this.pages = pages;
    this.browser = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Test
  void namesTheProvinceAndThePersonActing() throws Exception {
    Document page = page("/viec");

    assertThat(page.select(".letter").text()).isEqualTo("UBND TỈNH SƠN LA Cải cách hành chính");
    assertThat(page.select(".who").text()).isEqualTo("Lò Văn Thông UBND xã Chiềng Khoa");
  }

  @Test
  void showsOnlyTheWordsOnePersonMayGoTo() throws Exception {
    assertThat(page("/viec").select(".nav a").eachText())
        .containsExactly("Chưa thực hiện 7", "Hoàn thành");
  }

  @Test
  void marksWhereOneIs() throws Exception {
    assertThat(page("/viec/12").select(".nav [aria-current=page]").attr("href")).isEqualTo("/viec");
    assertThat(page("/viec-khac").select(".nav [aria-current]")).isEmpty();
  }

  @Test
  void showsWhatBelongsToAWordOnItsPagesOnly() throws Exception {
    Document page = page("/viec");

    assertThat(page.select(".nav a").eachAttr("href")).doesNotContain("/danh-sach");
    assertThat(page.select(".beside a").eachAttr("href")).containsExactly("/viec", "/danh-sach");
    assertThat(page.select(".beside [aria-current=page]").eachAttr("href"))
        .containsExactly("/viec");
    assertThat(page("/danh-sach").select(".nav [aria-current=page]").eachAttr("href"))
        .containsExactly("/viec");
    assertThat(page("/bao-cao").select(".beside")).isEmpty();
  }

  @Test
  void letsTheKeyboardSkipToTheContent() throws Exception {
    Document page = page("/viec");

    assertThat(page.select("a").eachAttr("href")).startsWith("#main");
    assertThat(page.select("main#main")).hasSize(1);
  }

  @Test
  void carriesTheTokenInEveryFormThatChangesSomething() throws Exception {
    Document page = page("/viec");

    assertThat(page.select("form[action=/dang-xuat] input[name=_csrf]").val()).isEqualTo("secret");
    assertThat(page.select("meta[name=csrf]").attr("content")).isEqualTo("secret");
  }

  @Test
  void needsNoInlineStyleOrScript() throws Exception {
    Document page = page("/viec");

    assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
  }

  @Test
  void comesBackToThePageAfterTheLanguageChanged() throws Exception {
    assertThat(page("/viec?ky=10").select("input[name=back]").val()).isEqualTo("/viec?ky=10");

    var answer = choose("en", "/viec?ky=10");

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeader("Location")).isEqualTo("/viec?ky=10");
    assertThat(answer.getHeader("Set-Cookie")).startsWith("lang=en;").contains("SameSite=Lax");
  }

  @Test
  void leadsNobodyToAnotherSite() throws Exception {
    for (String back : new String[] {"//evil.example", "/\\evil.example", "https://evil.example"}) {
      assertThat(choose("en", back).getHeader("Location")).as(back).isEqualTo("/");
    }
  }

  @Test
  void followsTheChosenTheme() throws Exception {
    var request = request("/viec");
    request.setCookies(new Cookie("theme", "dark"));

    assertThat(page(request).select("html").attr("data-theme")).isEqualTo("dark");
    assertThat(page("/viec").select("html").hasAttr("data-theme")).isFalse();
  }

  @Test
  void sendsABrowserOnAndTellsHtmxWhereTo() throws Exception {
    assertThat(browser.perform(post("/ngon-ngu").param("lang", "vi")).andReturn().getResponse())
        .satisfies(answer -> assertThat(answer.getHeader("Location")).isEqualTo("/"));
    var htmx =
        browser
            .perform(post("/ngon-ngu").param("lang", "vi").header("HX-Request", "true"))
            .andReturn()
            .getResponse();

    assertThat(htmx.getStatus()).isEqualTo(204);
    assertThat(htmx.getHeader("HX-Redirect")).isEqualTo("/");
  }

  @Test
  void showsAPageForAnErrorThatNoControllerSaw() throws Exception {
    var answer =
        browser
            .perform(get("/error").requestAttr("jakarta.servlet.error.status_code", 403))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("h1").text())
        .isEqualTo("Ngoài phạm vi được giao");
  }

  private MockHttpServletResponse choose(String language, String back) throws Exception {
    return browser
        .perform(post("/ngon-ngu").param("lang", language).param("back", back))
        .andReturn()
        .getResponse();
  }

  private Document page(String address) throws Exception {
    return page(request(address));
  }

  private Document page(MockHttpServletRequest request) throws Exception {
    var response = new MockHttpServletResponse();
    pages.write(new RefusalPage(Refusal.of(HttpStatus.NOT_FOUND)), request, response);
    return Jsoup.parse(response.getContentAsString());
  }

  private static MockHttpServletRequest request(String address) {
    String[] parts = address.split("\\?", 2);
    var request = new MockHttpServletRequest("GET", parts[0]);
    request.setQueryString(parts.length > 1 ? parts[1] : null);
    request.setAttribute(
        CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret"));
    request.setAttribute(
        "org.springframework.web.servlet.DispatcherServlet.LOCALE_RESOLVER", new ChosenLanguage());
    return request;
  }

  @Configuration
  static class ProvinceConfiguration {

    @Bean
    Permissions permissions() {
      return act -> act.startsWith("own.");
    }

    @Bean
    NavigationEntry reports() {
      return new NavigationEntry("state.work.done", "/bao-cao", "own.report", 20, "i-plan");
    }

    @Bean
    NavigationEntry work() {
      return new NavigationEntry("state.work.todo", "/viec", "own.work", 10, "i-work");
    }

    @Bean
    NavigationEntry list() {
      return new NavigationEntry(
          "state.work.doing", "/danh-sach", "own.work", 15, "i-plan", "state.work.todo");
    }

    @Bean
    NavigationEntry accounts() {
      return new NavigationEntry("state.work.hold", "/tai-khoan", "account.show", 30, "i-more");
    }

    @Bean
    ShellSource shell() {
      return new ShellSource() {
        @Override
        public Optional<Visitor> visitor() {
          return Optional.of(
              new Visitor("Lò Văn Thông", "UBND xã Chiềng Khoa", "thong", "/tai-khoan", null));
        }

        @Override
        public Masthead masthead(Texts t) {
          return new Masthead("UBND TỈNH SƠN LA", "Cải cách hành chính", "", "");
        }

        @Override
        public Map<String, Long> counts() {
          return Map.of("state.work.todo", 7L);
        }
      };
    }
  }
}
