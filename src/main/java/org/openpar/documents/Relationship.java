package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;

/// How a part of an Office Open XML file points at another, or out of the file.
///
/// @param target the full name of a part, or an address that is never followed
record Relationship(String type, String target, boolean external) {

  /// Reads `Relationship`, the element just opened.
  static Relationship read(Xml xml, String folder) {
    boolean external = xml.attribute("TargetMode", "").equals("External");
    var target = xml.attribute("Target", "");
    var name = external ? target : resolve(folder, target);
    return new Relationship(xml.attribute("Type", ""), name, external);
  }

  boolean isPart(String kind) {
    return !external && type.endsWith("/" + kind);
  }

  /// A target is relative to its part's folder; one that leaves the package is not found later on.
  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    var path = new ArrayList<>(List.of((folder + target).split("/")));
    for (int at = path.indexOf(".."); at > 0; at = path.indexOf("..")) {
      path.subList(at - 1, at + 1).clear();
    }
    path.removeIf("."::equals);
    return String.join("/", path);
  }
}
