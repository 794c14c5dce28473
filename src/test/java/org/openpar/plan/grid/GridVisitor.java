package org.openpar.plan.grid;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A signed-in person whose grid speaks to the server as the script of the page does.
record GridVisitor(MockMvc browser, UserDetails account) {

  /// What came back.
  record Answer(MockHttpServletResponse response) {

    int status() {
      return response.getStatus();
    }

    String text() {
      return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    Document page() {
      return Jsoup.parse(text());
    }

    JsonNode json() {
      return JsonMapper.shared().readTree(text());
    }

    String leadsTo() {
      return String.valueOf(response.getRedirectedUrl()).replaceAll("[?#].*", "");
    }

    /// The row of this id among those told.
    JsonNode row(UUID task) {
      for (JsonNode row : json().get("rows")) {
        if (row.get("id").asString().equals(task.toString())) {
          return row;
        }
      }
      throw new AssertionError("no row " + task + " in " + text());
    }

    /// The codes and ids of an area, in order.
    List<String> rows(int area) {
      return json().get("areas").get(area - 1).get("rows").values().stream()
          .map(row -> row.get(1).asString() + " " + row.get(0).asString())
          .toList();
    }
  }

  Answer opens(String path) throws Exception {
    return ask(get(path));
  }

  Answer sends(String path, String... fields) throws Exception {
    var request = post(path);
    for (int field = 0; field < fields.length; field += 2) {
      request.param(fields[field], fields[field + 1]);
    }
    return ask(request);
  }

  Answer uploads(String name, byte[] content) throws Exception {
    return ask(
        multipart("/ke-hoach/nhap")
            .file(new MockMultipartFile("file", name, null, content))
            .param("year", ""));
  }

  /// Begins a draft of 2018 with two areas and leads to its grid.
  String begins() throws Exception {
    return sends("/ke-hoach/moi", "year", "2018", "title", "Kế hoạch", "areas", "1", "areas", "2")
        .leadsTo();
  }

  Answer edits(String grid, Map<String, ?> edits) throws Exception {
    return posts(grid, JsonMapper.shared().writeValueAsString(edits));
  }

  Answer posts(String grid, String body) throws Exception {
    return ask(post(grid).contentType("application/json").content(body));
  }

  Answer asks(String grid, long since) throws Exception {
    return opens(grid + "/thay-doi?tu=" + since);
  }

  /// Writes one cell.
  Answer writes(String grid, UUID task, String field, String seen, String words) throws Exception {
    return edits(grid, Map.of("since", 0, "cells", List.of(cell(task, field, seen, words))));
  }

  /// Adds a row at the end of an area, with names and words of cells in turn.
  UUID adds(String grid, int area, String... cells) throws Exception {
    UUID task = UUID.randomUUID();
    edits(grid, Map.of("since", 0, "rows", List.of(row(task, area, UUID.randomUUID(), cells))));
    return task;
  }

  static Map<String, Object> cell(UUID task, String field, String seen, String words) {
    return Map.of("task", task, "field", field, "seen", seen, "words", words);
  }

  static Map<String, Object> row(UUID task, int area, UUID after, String... cells) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int cell = 0; cell < cells.length; cell += 2) {
      words.put(cells[cell], cells[cell + 1]);
    }
    return Map.of("task", task, "area", area, "after", after, "words", words);
  }

  private Answer ask(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return new Answer(
        browser.perform(request.with(user(account)).with(csrf())).andReturn().getResponse());
  }
}
