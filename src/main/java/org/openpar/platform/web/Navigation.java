package org.openpar.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words of the letterhead for one person on one page, and those beside the current one.
record Navigation(List<NavigationLink> words, List<NavigationLink> beside) {

  static final Navigation NONE = new Navigation(List.of(), List.of());

  /// @param permitted what the person may go to, in order; of a family whose word he may not see,
  ///     the first of the others speaks for it
  static Navigation of(List<NavigationEntry> permitted, String path, Map<String, Long> counts) {
    Map<String, List<NavigationEntry>> families = new LinkedHashMap<>();
    permitted.forEach(
        entry -> families.computeIfAbsent(entry.family(), none -> new ArrayList<>()).add(entry));
    List<NavigationLink> words = new ArrayList<>();
    List<NavigationLink> beside = List.of();
    for (List<NavigationEntry> family : families.values()) {
      List<NavigationLink> links =
          family.stream().map(entry -> link(entry, leadsTo(entry, path), counts)).toList();
      boolean current = links.stream().anyMatch(NavigationLink::current);
      words.add(word(family.getFirst(), current, links));
      if (current && links.size() > 1) {
        beside = links;
      }
    }
    return new Navigation(List.copyOf(words), beside);
  }

  /// What waits behind any of the family waits behind its word.
  private static NavigationLink word(
      NavigationEntry first, boolean current, List<NavigationLink> family) {
    long count = family.stream().mapToLong(NavigationLink::count).sum();
    return new NavigationLink(first.key(), first.path(), first.icon(), current, count);
  }

  private static NavigationLink link(
      NavigationEntry entry, boolean current, Map<String, Long> counts) {
    return new NavigationLink(
        entry.key(), entry.path(), entry.icon(), current, counts.getOrDefault(entry.key(), 0L));
  }

  private static boolean leadsTo(NavigationEntry entry, String path) {
    return path.equals(entry.path())
        || (!entry.path().equals("/") && path.startsWith(entry.path() + "/"));
  }
}
