package org.openpar.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openpar.platform.model.Doubt;

/// What a person should know of a file beside its text. Each is said once.
final class Notices {

  private final Set<Doubt> said = new LinkedHashSet<>();

  void say(String key, String... arguments) {
    said.add(Doubt.of(key, arguments));
  }

  /// Tells what stands in a text box, "" for nothing.
  void tellBox(String words) {
    if (!words.isEmpty()) {
      say("file.notice.text-box", words.replaceAll("\\s+", " "));
    }
  }

  /// Says so when the name promises another format. Templates and macro variants are the same kind.
  void compare(String fileName, FileKind kind) {
    var name = fileName.toLowerCase(Locale.ROOT).strip();
    var ending = name.substring(name.lastIndexOf('.') + 1);
    if (!endings(kind).contains(ending)) {
      say("file.notice.other-type", kind.name().toLowerCase(Locale.ROOT));
    }
  }

  private static Set<String> endings(FileKind kind) {
    return switch (kind) {
      case DOCX -> Set.of("docx", "docm", "dotx", "dotm");
      case DOC -> Set.of("doc", "dot");
      case XLSX -> Set.of("xlsx", "xlsm", "xltx", "xltm");
      case XLS -> Set.of("xls", "xlt");
      case ODT -> Set.of("odt", "ott");
      case ODS -> Set.of("ods", "ots");
    };
  }

  List<Doubt> with(LegacyFonts fonts) {
    var all = new ArrayList<>(said);
    all.addAll(fonts.notices());
    return List.copyOf(all);
  }
}
