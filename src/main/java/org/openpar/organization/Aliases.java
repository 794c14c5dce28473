package org.openpar.organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The names papers use beside the official one, where a rule makes them: "Huyện Mai Sơn" for
/// "UBND huyện Mai Sơn", "Sở LĐ-TB&XH" for "Sở Lao động - Thương binh và Xã hội".
final class Aliases {

  private static final String COMMITTEE = "UBND ";
  private static final String COMMITTEE_IN_FULL = "Ủy ban nhân dân ";

  /// Nobody abbreviates a longer name, and with each group there are three times as many ways.
  private static final int MOST_GROUPS = 5;

  private Aliases() {}

  static List<String> of(String name, UnitKind kind, List<String> given) {
    Set<String> aliases = new LinkedHashSet<>(given);
    for (String each : with(name, given)) {
      if (each.startsWith(COMMITTEE)) {
        aliases.addAll(ofCommittee(each, kind));
      } else {
        aliases.addAll(ofDepartment(each));
      }
    }
    aliases.remove(name);
    return List.copyOf(aliases);
  }

  private static List<String> with(String name, List<String> given) {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(given);
    return all;
  }

  private static List<String> ofCommittee(String name, UnitKind kind) {
    String place = name.substring(COMMITTEE.length());
    List<String> aliases = new ArrayList<>();
    aliases.add(COMMITTEE_IN_FULL + place);
    if (kind == UnitKind.PROVINCE) {
      aliases.add("UBND tỉnh");
    } else {
      aliases.add(place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1));
    }
    if (place.startsWith("thành phố ")) {
      aliases.add("UBND thành phố");
      aliases.add("UBND TP " + place.substring("thành phố ".length()));
    }
    return aliases;
  }

  static List<String> ofDepartment(String name) {
    List<String> aliases = new ArrayList<>();
    if (name.startsWith("Sở ")) {
      for (String letters : initials(name.substring("Sở ".length()))) {
        // One letter is no name: "Sở K" could be Kế hoạch và Đầu tư or Khoa học và Công nghệ.
        if (letters.length() > 1) {
          aliases.add("Sở " + letters);
        }
      }
    }
    return aliases;
  }

  /// "Lao động - Thương binh và Xã hội" is LĐ-TB&XH, LĐTB&XH, LĐTBXH and so on.
  private static List<String> initials(String field) {
    List<String> written = List.of("");
    List<String> groups =
        Stream.of(field.split(" và |, | - ")).filter(group -> !group.isBlank()).toList();
    for (String group : groups.size() > MOST_GROUPS ? List.<String>of() : groups) {
      String letters = letters(group);
      List<String> longer = new ArrayList<>();
      for (String before : written) {
        longer.add(before + letters);
        if (!before.isEmpty()) {
          longer.add(before + "-" + letters);
          longer.add(before + "&" + letters);
        }
      }
      written = longer;
    }
    return written;
  }

  /// Sở Ngoại vụ is written NgV, for NV is Sở Nội vụ.
  private static String letters(String group) {
    if (group.startsWith("Ng") && group.strip().contains(" ")) {
      return "Ng" + letters(group.strip().replaceFirst("\\S+ ", ""));
    }
    StringBuilder letters = new StringBuilder();
    for (String syllable : group.strip().split("(?U)\\s+")) {
      letters.append(syllable.substring(0, 1).toUpperCase(Locale.ROOT));
    }
    return letters.toString();
  }
}
