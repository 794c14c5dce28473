package org.openpar.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.security.Permissions;
import org.openpar.platform.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Draws the [Shell] for one request.
@Component
class Shells {

  private static final ShellSource STRANGERS = Optional::empty;

  private final ObjectProvider<ShellSource> source;
  private final ObjectProvider<Permissions> permissions;
  private final List<NavigationEntry> entries;
  private final ObjectProvider<AlarmSource> alarms;

  Shells(
      ObjectProvider<ShellSource> source,
      ObjectProvider<Permissions> permissions,
      ObjectProvider<NavigationEntry> entries,
      ObjectProvider<AlarmSource> alarms) {
    this.source = source;
    this.permissions = permissions;
    this.alarms = alarms;
    this.entries = entries.stream().sorted(Comparator.comparing(NavigationEntry::order)).toList();
  }

  Shell of(HttpServletRequest request, Texts t) {
    ShellSource known = source.getIfAvailable(() -> STRANGERS);
    Visitor visitor = known.visitor().orElse(null);
    return new Shell(
        known.masthead(t),
        visitor,
        visitor == null ? List.of() : navigation(request.getRequestURI(), known.counts()),
        new RequestCsrf(request, visitor != null),
        Redirection.said(request),
        address(request),
        theme(WebUtils.getCookie(request, "theme")),
        visitor == null ? List.of() : alarms());
  }

  private List<NavigationLink> navigation(String path, Map<String, Long> counts) {
    Permissions may = permissions.getIfAvailable(() -> nobody -> false);
    return entries.stream()
        .filter(entry -> may.permits(entry.act()))
        .map(
            entry ->
                new NavigationLink(
                    entry.key(),
                    entry.path(),
                    entry.icon(),
                    leadsTo(entry.path(), path),
                    counts.getOrDefault(entry.key(), 0L)))
        .toList();
  }

  private List<Alarm> alarms() {
    Permissions may = permissions.getIfAvailable(() -> nobody -> false);
    return alarms.stream()
        .filter(source -> may.permits(source.act()))
        .flatMap(source -> source.find().stream())
        .toList();
  }

  private static boolean leadsTo(String entry, String path) {
    return path.equals(entry) || (!entry.equals("/") && path.startsWith(entry + "/"));
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String theme(@Nullable Cookie chosen) {
    return chosen != null && List.of("light", "dark").contains(chosen.getValue())
        ? chosen.getValue()
        : "";
  }
}
