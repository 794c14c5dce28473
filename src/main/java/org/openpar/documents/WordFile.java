package org.openpar.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The parts of a .docx that decide on its text: styles, numbering, then the body.
final class WordFile {

  private final OfficePackage file;
  private final String main;

  WordFile(OfficePackage file, String main) {
    this.file = file;
    this.main = main;
  }

  void read(Story story) {
    var styles = new WordStyles();
    var numbering = new WordNumbering();
    for (var relationship : file.relationships(main).values()) {
      if (relationship.isPart("styles")) {
        file.part(relationship.target(), styles::read);
      } else if (relationship.isPart("numbering")) {
        file.part(relationship.target(), numbering::read);
      }
    }
    List<String> marked = new ArrayList<>();
    file.part(
        main,
        xml -> {
          WordText text = text(xml, styles, numbering);
          text.read(story);
          marked.addAll(text.notes());
        });
    Map<String, Wording> said = new HashMap<>();
    for (var relationship : file.relationships(main).values()) {
      if (relationship.isPart("footnotes") || relationship.isPart("endnotes")) {
        file.part(
            relationship.target(), xml -> text(xml, styles, numbering).readNotes(story, said));
      }
    }
    for (int place = 0; place < marked.size(); place++) {
      story.noted("[" + (place + 1) + "]", said.getOrDefault(marked.get(place), Wording.NONE));
    }
  }

  private WordText text(Xml xml, WordStyles styles, WordNumbering numbering) {
    return new WordText(xml, styles, numbering, file.fonts(), file.budget(), file.notices());
  }
}
