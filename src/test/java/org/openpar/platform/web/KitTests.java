package org.openpar.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.kit.Grade;
import org.openpar.platform.web.kit.Option;
import org.openpar.platform.web.kit.PageOf;
import org.openpar.platform.web.kit.TimeState;
import org.openpar.platform.web.kit.WorkState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

@SpringJUnitWebConfig(WebSlice.class)
class KitTests {

  private final Texts t;

  KitTests(@Autowired Messages messages) {
    this.t = messages.vietnamese();
  }

  @ParameterizedTest
  @EnumSource
  void saysAWorkStateByCircleAndWord(WorkState state) throws Exception {
    Element mark = part("WorkMark", Map.of("state", state)).child(0);

    assertThat(mark.text()).isNotEmpty().doesNotContain("state.");
    assertThat(sprite()).contains("id=\"" + state.icon() + "\"").contains("<circle");
    assertThat(mark.select("use").attr("href")).isEqualTo(Assets.icon(state.icon()));
  }

  @ParameterizedTest
  @EnumSource
  void saysATimeStateByDiamondAndWord(TimeState state) throws Exception {
    Element mark = part("TimeMark", Map.of("state", state)).child(0);

    assertThat(mark.text()).isNotEmpty().doesNotContain("state.");
    assertThat(sprite()).contains("id=\"" + state.icon() + "\"");
  }

  @ParameterizedTest
  @EnumSource
  void explainsAGradeToWhoeverCannotSeeTheSquare(Grade grade) {
    Element mark = part("GradeMark", Map.of("grade", grade)).child(0);

    assertThat(mark.text()).isEqualTo(grade.name());
    assertThat(mark.attr("aria-label")).contains(grade.name() + ":");
  }

  @Test
  void putsARefusalBesideItsFieldAndTellsTheScreenReader() {
    var errors = FormErrors.of(new NumberMissing());

    Element field =
        part(
            "Field",
            Map.of("name", "number", "label", "Số", "value", "", "help", "2114", "errors", errors));

    assertThat(field.select("label").attr("for")).isEqualTo(field.select("input").attr("id"));
    assertThat(field.select("input").attr("aria-invalid")).isEqualTo("true");
    for (String id : field.select("input").attr("aria-describedby").split(" ")) {
      assertThat(field.select("#" + id).text()).as(id).isNotEmpty();
    }
    assertThat(errors.status().value()).isEqualTo(422);
  }

  @Test
  void leavesAFieldWithoutRefusalQuiet() {
    Element field = part("Field", Map.of("name", "number", "label", "Số", "value", "7"));

    assertThat(field.select("[aria-invalid], [aria-describedby], .refuse")).isEmpty();
    assertThat(field.select("input").val()).isEqualTo("7");
  }

  @Test
  void gathersRefusalsAtTheTopWithALinkToEachField() {
    var errors = FormErrors.none().and(new NumberMissing());

    Element summary = part("ErrorSummary", Map.of("errors", errors));

    assertThat(summary.select("[role=alert] b").text())
        .isEqualTo("Còn 1 chỗ cần sửa trước khi gửi");
    assertThat(summary.select("a").attr("href")).isEqualTo("#number");
  }

  @Test
  void saysInOurWordsWhatBindingRefused() {
    var binding = new BeanPropertyBindingResult(new Object(), "form");
    binding.addError(
        new FieldError(
            "form",
            "day",
            "31/9/2026",
            true,
            new String[] {"typeMismatch.java.time.LocalDate"},
            null,
            "java"));

    assertThat(FormErrors.of(binding).at("day", t)).startsWith("Ngày này không có trong lịch");
  }

  @Test
  void choosesWhatWasChosen() {
    List<Option> options = List.of(new Option("a", "Đạt"), new Option("b", "Trả lại"));
    Map<String, Object> choice =
        Map.of("name", "kind", "label", "Kết quả", "value", "b", "options", options);

    assertThat(part("Select", choice).select("option[selected]").val()).isEqualTo("b");
    assertThat(part("Radios", choice).select("input[checked]").val()).isEqualTo("b");
  }

  @Test
  void tellsWhyAButtonIsClosed() {
    Element button = part("Button", Map.of("label", "Ban hành", "reason", "Còn 2 chỗ chưa xem"));

    assertThat(button.select("button[disabled]")).hasSize(1);
    assertThat(button.text()).isEqualTo("Ban hành Còn 2 chỗ chưa xem");
  }

  @Test
  void leadsThroughALongListWithItsFilters() {
    Element pager = part("Pager", Map.of("of", new PageOf("/viec?ky=10", 2, 20, 65)));

    assertThat(pager.text()).isEqualTo("Trang trước Dòng 21–40 trong 65 Trang sau");
    assertThat(pager.select("[rel=next]").attr("href")).isEqualTo("/viec?ky=10&trang=3");
    assertThat(part("Pager", Map.of("of", new PageOf("/viec", 1, 20, 20))).text()).isEmpty();
  }

  @Test
  void offersAListInBothFormatsAsItIsFiltered() {
    Element links = part("ExportLink", Map.of("path", "/danh-sach?bucket=OVERDUE"));

    assertThat(links.select("a[download]").eachAttr("href"))
        .containsExactly("/danh-sach.xlsx?bucket=OVERDUE", "/danh-sach.csv?bucket=OVERDUE");
    assertThat(part("ExportLink", Map.of("path", "/ke-hoach")).select("a").first().attr("href"))
        .isEqualTo("/ke-hoach.xlsx");
  }

  @Test
  void drawsAMeterToItsShare() {
    Element meter = part("Meter", Map.of("done", 9L, "whole", 18L, "words", "9 trên 18 việc"));

    assertThat(meter.select(".bar-fg").attr("width")).isEqualTo("150.0");
    assertThat(meter.select("svg").attr("aria-label")).isEqualTo("9 trên 18 việc");
  }

  private Element part(String name, Map<String, Object> given) {
    var parameters = new HashMap<>(given);
    var engine = WebConfiguration.templates();
    String template = "platform/web/kit/" + name + ".jte";
    if (engine.getParamInfo(template).containsKey("t")) {
      parameters.put("t", t);
    }
    var output = new StringOutput();
    engine.render(template, parameters, output);
    return Jsoup.parseBodyFragment(output.toString()).body();
  }

  private static String sprite() throws Exception {
    return new ClassPathResource("static/img/sprite.svg")
        .getContentAsString(StandardCharsets.UTF_8);
  }

  static class NumberMissing extends RuleViolated {
    NumberMissing() {
      super("number", "layout.skip");
    }
  }
}
