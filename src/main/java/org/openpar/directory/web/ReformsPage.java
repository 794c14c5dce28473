package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openpar.organization.Reorganization;
import org.openpar.organization.Succession;
import org.openpar.organization.SuccessionKind;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;

/// All acts that changed units, the newest first.
///
/// @param mayReorganize whether the reader may have another one enacted
public record ReformsPage(List<Reorganization> acts, LocalDate today, boolean mayReorganize)
    implements Page {

  static final String PATH = "/sap-xep";

  public String address(Reorganization act) {
    return PATH + "/" + act.id().value();
  }

  public String wizard() {
    return ReformForm.PATH;
  }

  /// "Hợp nhất, nhập: 68 · Chuyển cấp trên: 7".
  public String sum(Reorganization act, Texts t) {
    Map<SuccessionKind, Long> counts =
        act.successions().stream()
            .collect(Collectors.groupingBy(Succession::kind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            count ->
                t.say(
                    "directory.reforms.count",
                    t.say("organization.succession." + count.getKey()),
                    count.getValue()))
        .collect(Collectors.joining(" · "));
  }

  public boolean isAhead(Reorganization act) {
    return act.day().isAfter(today);
  }
}
