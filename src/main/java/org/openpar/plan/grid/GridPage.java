package org.openpar.plan.grid;

import java.util.List;
import java.util.stream.Collectors;
import org.openpar.plan.model.Plan;
import org.openpar.plan.web.Paths;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import tools.jackson.databind.json.JsonMapper;

/// A draft to be written in a grid; its rows come by script.
public record GridPage(Plan plan) implements Page {

  /// What the script says to people.
  private static final List<String> SAID =
      List.of(
          "saving",
          "saved",
          "unsaved",
          "offline",
          "kept",
          "failed",
          "loading",
          "by-other",
          "others",
          "theirs",
          "mine",
          "empty",
          "keep-mine",
          "take-theirs",
          "again",
          "gone",
          "put-back",
          "let-go",
          "retry",
          "let-all-go",
          "kept-row",
          "too-much",
          "pasted",
          "cut-off",
          "copied",
          "removed",
          "moved",
          "undone",
          "redone",
          "nothing-undone",
          "matches",
          "rows",
          "area-new",
          "area-held",
          "area-removed",
          "names",
          "talk-later",
          "talks");

  /// The keys and what they do, as the page explains them.
  public static final List<String> KEYS =
      List.of(
          "walk", "edit", "type", "names", "clear", "select", "copy", "paste", "fill", "undo",
          "insert", "remove", "move", "talk", "leave");

  public String path() {
    return Paths.grid(plan.id());
  }

  public int mostRows() {
    return Edits.MOST_ROWS;
  }

  /// The columns by their names: field and title of each.
  public String columns(Texts t) {
    return JsonMapper.shared()
        .writeValueAsString(
            GridColumns.FIELDS.stream()
                .map(field -> List.of(field.name(), t.say("plan.field." + field.key())))
                .toList());
  }

  public String words(Texts t) {
    return JsonMapper.shared()
        .writeValueAsString(
            SAID.stream()
                .collect(Collectors.toMap(key -> key, key -> t.say("plan.grid.say." + key))));
  }
}
