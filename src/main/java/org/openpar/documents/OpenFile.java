package org.openpar.documents;

/// The parts of an OpenDocument text or spreadsheet: the styles of the file, then its content,
/// which brings styles of its own.
final class OpenFile {

  private static final String STYLES = "styles.xml";
  private static final String CONTENT = "content.xml";

  private final OfficePackage file;
  private final OpenStyles styles = new OpenStyles();

  OpenFile(OfficePackage file) {
    this.file = file;
  }

  void read(boolean sheets, Story story) {
    if (!file.has(CONTENT)) {
      throw new FileRefused("file.damaged");
    }
    file.part(STYLES, xml -> xml.children(name -> styles.read(name, xml)));
    file.part(CONTENT, xml -> xml.children(name -> content(name, xml, sheets, story)));
  }

  private void content(String name, Xml xml, boolean sheets, Story story) {
    if (!name.equals("body")) {
      styles.read(name, xml);
      return;
    }
    var text = new OpenText(xml, styles, file.fonts(), file.budget(), file.notices());
    if (sheets) {
      xml.children(it -> new OpenSheets(xml, text, styles, file).read(story));
    } else {
      xml.children(it -> text.read(story));
    }
  }
}
