package org.openpar.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpar.identity.MatrixRow;
import org.openpar.identity.Permission;
import org.openpar.identity.Reach;
import org.openpar.identity.Role;

/// The printed matrix in `docs/permissions.md` says what the permission files say, in words.
class PermissionsDocumentTests {

  private static final Path DOCUMENT = Path.of("docs/permissions.md");
  private static final Path PRINTED = Path.of("target/permissions.md");
  private static final String LEAD =
      """
      # Ma trận phân quyền · Access matrix

      Printed from `src/main/resources/permissions/*.csv` by `PermissionsDocumentTests`; who edits \
      those files copies `target/permissions.md` here. What no line allows is denied. Whoever may \
      not see a thing meets the same answer as if there were none (404); who sees it but may not \
      act, a refusal (403). Beside the matrix hold: whoever reported does not confirm his own \
      report; a task's helping unit sees how far its leads are, and nothing of what they wrote.
      """;

  @Test
  void printsWhatTheFilesSay() throws IOException {
    String printed = print(MatrixRow.listOf(permissions()), words());
    Files.writeString(PRINTED, printed);

    assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
        .as("the permission files changed: cp target/permissions.md docs/permissions.md")
        .isEqualTo(printed);
  }

  /// A state that no thing is ever in would be a line that never holds.
  @Test
  void namesOnlyStatesThatThingsHave() throws IOException {
    Set<String> known =
        Arrays.stream(Kind.values())
            .flatMap(kind -> kind.states().stream())
            .collect(Collectors.toSet());
    assertThat(permissions())
        .allSatisfy(line -> assertThat(known).as(line.act()).containsAll(line.states()));
  }

  @Test
  void hasAWordForEveryActAndState() throws IOException {
    Properties words = words();
    Set<String> keys = new LinkedHashSet<>();
    for (MatrixRow row : MatrixRow.listOf(permissions())) {
      keys.add("identity.module." + row.module());
      keys.add("identity.act." + row.act());
      if (!row.state().isEmpty()) {
        keys.add("identity.state." + row.state());
      }
    }
    assertThat(words.stringPropertyNames())
        .as("say in messages/identity*.properties what people call these")
        .containsAll(keys);
  }

  private static String print(List<MatrixRow> rows, Properties words) {
    StringBuilder page = new StringBuilder(LEAD);
    for (String module : rows.stream().map(MatrixRow::module).distinct().toList()) {
      page.append("\n## %s · `%s`\n\n".formatted(words.get("identity.module." + module), module));
      page.append("| việc | act | trạng thái |");
      roles().forEach(role -> page.append(" %s |".formatted(words.get("identity.role." + role))));
      page.append("\n|---|---|---|").append("---|".repeat(Role.values().length)).append('\n');
      rows.stream()
          .filter(row -> row.module().equals(module))
          .forEach(row -> page.append(line(row, words)));
    }
    return page.toString();
  }

  private static String line(MatrixRow row, Properties words) {
    String state =
        row.state().isEmpty()
            ? words.getProperty("identity.matrix.every-state")
            : words.getProperty("identity.state." + row.state());
    String cells =
        roles()
            .map(role -> row.reach().get(role))
            .map(reach -> reach == null ? "–" : words.getProperty("identity.reach." + reach))
            .collect(Collectors.joining(" | "));
    String act = words.getProperty("identity.act." + row.act());
    return "| %s | `%s` | %s | %s |\n".formatted(act, row.act(), state, cells);
  }

  private static Stream<Role> roles() {
    return Stream.of(Role.values());
  }

  private static List<Permission> permissions() throws IOException {
    return Rules.read().lines().stream()
        .map(
            line ->
                new Permission(
                    line.act(),
                    Role.valueOf(line.role()),
                    Reach.valueOf(line.reach()),
                    line.states()))
        .toList();
  }

  private static Properties words() throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/main/resources/messages/identity.properties");
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
