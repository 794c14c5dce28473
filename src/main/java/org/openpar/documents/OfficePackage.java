package org.openpar.documents;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// A zip with an office document in it: Office Open XML by its content types and relationships,
/// OpenDocument by its `mimetype`.
final class OfficePackage {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String MIMETYPE = "mimetype";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private final Archive archive;
  private final String fileName;
  private final Budget budget = new Budget();
  private final Notices notices = new Notices();
  private final LegacyFonts fonts = new LegacyFonts();

  OfficePackage(Archive archive, String fileName) {
    this.archive = archive;
    this.fileName = fileName;
  }

  OfficeText read() {
    if (archive.has(CONTENT_TYPES)) {
      return readOpenXml();
    }
    if (archive.has(MIMETYPE)) {
      return readOpenDocument(archive.text(MIMETYPE).strip());
    }
    throw new FileRefused("file.not-office", FileNature.ZIP.label());
  }

  Budget budget() {
    return budget;
  }

  Notices notices() {
    return notices;
  }

  LegacyFonts fonts() {
    return fonts;
  }

  boolean has(String part) {
    return archive.has(part);
  }

  /// Reads a part if the file has it.
  void part(String name, Consumer<Xml> reader) {
    if (archive.has(name)) {
      Xml.read(archive.open(name), budget, reader);
    }
  }

  private OfficeText readOpenXml() {
    var main =
        relationships("").values().stream()
            .filter(it -> it.isPart("officeDocument"))
            .map(Relationship::target)
            .findFirst()
            .orElseThrow(() -> new FileRefused("file.damaged"));
    if (!archive.has(main)) {
      throw new FileRefused("file.damaged");
    }
    var type = contentType(main);
    var story = new Story(budget, new Story.Numbers());
    if (type.contains("wordprocessingml") || type.contains("ms-word")) {
      new WordFile(this, main).read(story);
      return finish(FileKind.DOCX, story);
    }
    if (type.contains("sheet") && !type.contains("binary")) {
      new SheetFile(this, main).read(story);
      return finish(FileKind.XLSX, story);
    }
    throw new FileRefused("file.not-office", label(main, type));
  }

  private OfficeText finish(FileKind kind, Story story) {
    notices.compare(fileName, kind);
    lookAround();
    return new OfficeText(kind, story.blocks(), notices.with(fonts));
  }

  private OfficeText readOpenDocument(String type) {
    part(MANIFEST, this::refuseEncryption);
    var story = new Story(budget, new Story.Numbers());
    if (type.startsWith(OPEN_DOCUMENT + "text")) {
      new OpenFile(this).read(false, story);
      return finish(FileKind.ODT, story);
    }
    if (type.startsWith(OPEN_DOCUMENT + "spreadsheet")) {
      new OpenFile(this).read(true, story);
      return finish(FileKind.ODS, story);
    }
    throw new FileRefused("file.not-office", type.replace(OPEN_DOCUMENT, "OpenDocument "));
  }

  private void refuseEncryption(Xml manifest) {
    manifest.children(
        entry ->
            manifest.children(
                inner -> {
                  if (inner.equals("encryption-data")) {
                    throw new FileRefused("file.password");
                  }
                }));
  }

  private String contentType(String part) {
    var type = new StringBuilder();
    part(
        CONTENT_TYPES,
        xml ->
            xml.children(
                name -> {
                  if (("/" + part).equalsIgnoreCase(xml.attribute("PartName"))) {
                    type.append(xml.attribute("ContentType", ""));
                  }
                }));
    return type.toString().toLowerCase(Locale.ROOT);
  }

  private static String label(String main, String type) {
    return type.contains("presentation") ? "PPTX" : type.contains("binary") ? "XLSB" : main;
  }

  /// The relationships of a part by id, those of the package itself for "".
  Map<String, Relationship> relationships(String part) {
    int slash = part.lastIndexOf('/') + 1;
    var folder = part.substring(0, slash);
    var relationships = new LinkedHashMap<String, Relationship>();
    part(
        folder + "_rels/" + part.substring(slash) + ".rels",
        xml ->
            xml.children(
                name ->
                    relationships.put(xml.attribute("Id", ""), Relationship.read(xml, folder))));
    return relationships;
  }

  /// What lies in the package beside the text. Nothing of it is opened.
  private void lookAround() {
    for (var name : archive.names()) {
      if (name.endsWith("vbaproject.bin")
          || name.startsWith("basic/")
          || name.startsWith("scripts/")) {
        notices.say("file.notice.macros");
      } else if (name.contains("/embeddings/")
          || name.contains("/activex/")
          || name.startsWith("object ")) {
        notices.say("file.notice.embedded");
      } else if (name.contains("/externallinks/")) {
        notices.say("file.notice.external-link");
      } else if (name.endsWith(".rels")) {
        part(name, this::lookAtRelationships);
      }
    }
  }

  private void lookAtRelationships(Xml xml) {
    xml.children(
        name -> {
          if (xml.attribute("TargetMode", "").equals("External")) {
            var type = xml.attribute("Type", "");
            if (type.endsWith("/attachedTemplate")) {
              notices.say("file.notice.remote-template", xml.attribute("Target", ""));
            } else if (!type.endsWith("/hyperlink")) {
              notices.say("file.notice.external-link");
            }
          }
        });
  }
}
