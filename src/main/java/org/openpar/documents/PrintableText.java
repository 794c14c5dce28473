package org.openpar.documents;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/// Text as an XML file can hold it: in NFC, one kind of line break, no control characters, no
/// halves of surrogate pairs.
final class PrintableText {

  private static final Pattern NOT_IN_XML =
      Pattern.compile(
          "[^\\t\\n\\x{20}-\\x{7E}\\x{85}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private PrintableText() {}

  static String of(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return NOT_IN_XML.matcher(Normalizer.normalize(lines, Form.NFC)).replaceAll("");
  }
}
