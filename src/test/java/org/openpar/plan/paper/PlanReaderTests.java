package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openpar.plan.paper.Paper.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.documents.FileRefused;
import org.openpar.documents.OfficeFiles;
import org.openpar.organization.SeedUnits;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.TaskReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The plan of 2018 (QĐ 3320/QĐ-UBND) from its Word files, against what a person reads in it.
class PlanReaderTests {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  @Test
  void refusesABook() {
    String[] pages = new String[60];
    Arrays.fill(pages, "Sở Nội vụ ".repeat(9_000));
    Paper book = decision(2018).lines(pages);
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(book::read)
        .satisfies(refused -> assertThat(refused.key()).isEqualTo("file.too-large"));
  }

  @Test
  void readsTheNewWordFileAsAPersonDoes() {
    agreesWithThePerson(read("ke-hoach-cchc-2018.docx"));
  }

  @Test
  void readsTheOldWordFileAsAPersonDoes() {
    agreesWithThePerson(read("ke-hoach-cchc-2018.doc"));
  }

  @Test
  void understandsWhoAndWhen() {
    List<TaskReading> tasks = read("ke-hoach-cchc-2018.docx").tasks();
    assertThat(tasks)
        .allSatisfy(task -> assertThat(task.leads().parts()).isNotEmpty())
        .allSatisfy(
            task ->
                assertThat(task.leads().parts())
                    .allSatisfy(part -> assertThat(part.resolved()).as(part.words()).isTrue()));
    assertThat(tasks.getFirst().due().deadline().dues())
        .containsExactly(LocalDate.of(2017, 12, 31));
    assertThat(tasks.get(4).due().deadline().dues())
        .containsExactly(LocalDate.of(2018, 6, 30), LocalDate.of(2018, 10, 31));
  }

  private static void agreesWithThePerson(PlanReading plan) {
    JsonNode truth = truth();
    assertThat(plan.document().number()).isEqualTo(truth.at("/document/number").asString());
    assertThat(plan.document().issuedOn()).isEqualTo(truth.at("/document/issuedOn").asString());
    assertThat(plan.document().issuer()).isEqualTo(truth.at("/document/issuer").asString());
    assertThat(plan.document().planYear()).isEqualTo(2018);
    assertThat(plan.document().title())
        .isEqualTo("Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2018");
    assertThat(plan.keyTasks()).hasSize(8);
    assertThat(plan.targets()).hasSize(3);
    assertThat(plan.tasks().stream().map(TaskReading::area).distinct()).hasSize(8);
    assertThat(plan.tasks().stream().map(PlanReaderTests::row).toList()).isEqualTo(rows(truth));
  }

  private static List<@Nullable String> row(TaskReading task) {
    List<@Nullable String> row = new ArrayList<>();
    row.add(task.areaCode());
    row.add(task.area());
    row.add(task.group());
    row.add(task.text());
    row.add(task.product());
    row.add(task.lead());
    row.add(task.cooperating());
    row.add(task.deadline());
    return row;
  }

  private static List<List<@Nullable String>> rows(JsonNode truth) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (JsonNode area : truth.get("areas")) {
      for (JsonNode group : area.get("groups")) {
        for (JsonNode task : group.get("tasks")) {
          rows.add(row(area, group, task));
        }
      }
    }
    return rows;
  }

  private static List<@Nullable String> row(JsonNode area, JsonNode group, JsonNode task) {
    List<@Nullable String> row = new ArrayList<>();
    row.add(words(area, "code"));
    row.add(words(area, "title"));
    row.add(words(group, "title"));
    for (String field : List.of("title", "product", "lead", "cooperating", "deadline")) {
      row.add(words(task, field));
    }
    return row;
  }

  private static @Nullable String words(JsonNode node, String field) {
    String words = node.get(field).asString();
    return words.isEmpty() ? null : words;
  }

  private static JsonNode truth() {
    return JsonMapper.shared().readTree(SAMPLES.resolve("ke-hoach-cchc-2018.truth.json").toFile());
  }

  private static PlanReading read(String name) {
    try {
      byte[] content = Files.readAllBytes(SAMPLES.resolve(name));
      return new PlanReader(SeedUnits::on)
          .read(new OfficeFiles().read(name, content), ReadingOptions.on(Paper.TODAY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
