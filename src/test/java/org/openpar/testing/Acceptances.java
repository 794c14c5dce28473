package org.openpar.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;

/// Ticks whatever the page that promulgates a plan shows as open, as somebody who has read it.
public final class Acceptances {

  private Acceptances() {}

  /// The fields of the form with those ticks: names and values in turn.
  public static String[] accepting(Document page, String... fields) {
    List<String> all = new ArrayList<>(Arrays.asList(fields));
    page.select("input[name=seen]").forEach(seen -> all.addAll(List.of("seen", seen.val())));
    page.select("input[name=accepted]")
        .forEach(tick -> all.addAll(List.of("accepted", tick.val())));
    return all.toArray(String[]::new);
  }
}
