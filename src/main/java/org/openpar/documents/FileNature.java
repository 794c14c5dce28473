package org.openpar.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is by its first bytes. The labels are the names the formats go by in every language.
enum FileNature {
  ZIP("ZIP", "PK\3\4"),
  OLE2("OLE2", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  PDF("PDF", "%PDF"),
  RTF("RTF", "{\\rtf"),
  WINDOWS_PROGRAM("EXE", "MZ"),
  LINUX_PROGRAM("ELF", "\u007FELF"),
  SCRIPT("SCRIPT", "#!"),
  PNG("PNG", "\u0089PNG"),
  JPEG("JPEG", "\u00FF\u00D8\u00FF"),
  GIF("GIF", "GIF8"),
  TIFF("TIFF", "II*\0"),
  RAR("RAR", "Rar!"),
  SEVEN_ZIP("7Z", "7z\u00BC\u00AF"),
  GZIP("GZIP", "\u001F\u008B"),
  WORD_2("DOC (Word 2)", "\u00DB\u00A5"),
  HTML("HTML", ""),
  XML("XML", ""),
  TEXT("TXT", ""),
  UNKNOWN("?", "");

  private static final int HEAD = 1024;

  private final String label;
  private final String magic;

  FileNature(String label, String magic) {
    this.label = label;
    this.magic = magic;
  }

  String label() {
    return label;
  }

  /// The refusal of such a file. A label nobody but a programmer reads is said in words.
  FileRefused refusal() {
    return switch (this) {
      case WINDOWS_PROGRAM, LINUX_PROGRAM, SCRIPT -> new FileRefused("file.not-office.program");
      case UNKNOWN -> new FileRefused("file.not-office.unknown");
      default -> new FileRefused("file.not-office", label);
    };
  }

  static FileNature of(byte[] content) {
    var head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    for (var nature : values()) {
      if (!nature.magic.isEmpty() && head.startsWith(nature.magic)) {
        return nature;
      }
    }
    return ofText(head, content);
  }

  /// A web page named .doc is common: old register software exports so.
  private static FileNature ofText(String head, byte[] content) {
    var text = head.replace("\0", "").toLowerCase(Locale.ROOT);
    if (text.contains("<html")
        || text.contains("<!doctype html")
        || text.contains("<body")
        || text.contains("mime-version:")) {
      return HTML;
    }
    if (text.contains("<?xml") || text.contains("<!doctype")) {
      return XML;
    }
    return isText(content) ? TEXT : UNKNOWN;
  }

  private static boolean isText(byte[] content) {
    for (byte b : content) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException notText) {
      return false;
    }
  }
}
