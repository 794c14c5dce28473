package org.openpar.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the sample plan says, written down beside it by hand.
final class Truth {

  private Truth() {}

  /// The words of every cell and heading of its tasks.
  static List<String> cells() throws IOException {
    try (InputStream file =
        new ClassPathResource("samples/ke-hoach-cchc-2018.truth.json").getInputStream()) {
      List<String> cells = new ArrayList<>();
      gather(JsonMapper.shared().readTree(file).get("areas"), cells);
      return cells;
    }
  }

  private static void gather(JsonNode node, List<String> cells) {
    if (node.isString()) {
      cells.add(node.stringValue());
    }
    node.values().forEach(child -> gather(child, cells));
  }
}
