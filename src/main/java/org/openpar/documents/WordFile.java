package org.openpar.documents;

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
    file.part(
        main, xml -> new WordText(xml, styles, numbering, file.fonts(), file.budget()).read(story));
  }
}
