package org.openpar.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({WebSlice.class, IncomingTests.EchoController.class})
class IncomingTests {

  private final MockMvc browser;

  IncomingTests(@Autowired WebApplicationContext context) {
    this.browser = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Test
  void makesATypedIdFromTheAddress() throws Exception {
    var id = UUID.randomUUID();

    assertThat(ask(get("/vong/" + id)).getContentAsString()).isEqualTo("TaskId[value=" + id + "]");
  }

  @Test
  void findsNothingUnderAnIdThatIsNone() throws Exception {
    assertThat(ask(get("/vong/khong-phai-ma")).getStatus()).isEqualTo(404);
    assertThat(ask(get("/vong").param("day", "31/9/2026")).getStatus()).isEqualTo(400);
  }

  @Test
  void composesLettersTypedInPieces() throws Exception {
    String pieces = Normalizer.normalize("Mường Chanh", Normalizer.Form.NFD);

    var answer = ask(post("/vong").param("name", pieces).param("day", "5/9/2026"));

    assertThat(answer.getContentAsString()).isEqualTo("Mường Chanh 2026-09-05");
  }

  @Test
  void takesAnEmptyDayForNone() throws Exception {
    var answer = ask(post("/vong").param("name", "a").param("day", ""));

    assertThat(answer.getContentAsString()).isEqualTo("a null");
  }

  @Test
  void refusesInOurWordsBesideEachField() throws Exception {
    assertThat(ask(post("/vong").param("name", " ")).getContentAsString())
        .isEqualTo("name: Ông/bà điền ô này.");
    assertThat(ask(post("/vong").param("name", "a").param("day", "31/9/2026")).getContentAsString())
        .startsWith("day: Ngày này không có trong lịch");
  }

  @Test
  void keepsEveryWordTypedWhenADayIsRefused() throws Exception {
    var answer = ask(post("/vong/giu").param("name", "Mường Chanh").param("day", "31/9/2026"));

    assertThat(answer.getContentAsString()).isEqualTo("Mường Chanh, 31/9/2026");
  }

  private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    var answer = browser.perform(request).andReturn().getResponse();
    answer.setCharacterEncoding("UTF-8");
    return answer;
  }

  record TaskId(UUID value) implements Identifier {}

  record EchoForm(@NotBlank String name, @Nullable LocalDate day) {}

  @RestController
  static class EchoController {

    @GetMapping("/vong/{task}")
    @OpenToAll
    String show(@PathVariable TaskId task) {
      return task.toString();
    }

    @GetMapping("/vong")
    @OpenToAll
    String index(@RequestParam LocalDate day) {
      return day.toString();
    }

    @PostMapping(value = "/vong", produces = "text/plain;charset=UTF-8")
    @OpenToAll
    String create(@Valid EchoForm form, BindingResult result, Texts t) {
      return FormErrors.of(result).entries().stream()
          .map(entry -> entry.field() + ": " + t.of(entry.sentence()))
          .findFirst()
          .orElseGet(() -> form.name() + " " + form.day());
    }

    @PostMapping(value = "/vong/giu", produces = "text/plain;charset=UTF-8")
    @OpenToAll
    String update(@Valid EchoForm form, BindingResult result, Typed typed) {
      return typed.at("name") + ", " + typed.at("day");
    }
  }
}
