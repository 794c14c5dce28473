package org.openpar.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
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
    Navigation navigation =
        visitor == null
            ? Navigation.NONE
            : Navigation.of(permitted(), request.getRequestURI(), known.counts());
    return new Shell(
        known.masthead(t),
        visitor,
        navigation.words(),
        navigation.beside(),
        new RequestCsrf(request, visitor != null),
        Redirection.said(request),
        address(request),
        theme(WebUtils.getCookie(request, "theme")),
        visitor == null ? List.of() : alarms());
  }

  private List<NavigationEntry> permitted() {
    Permissions may = permissions.getIfAvailable(() -> nobody -> false);
    return entries.stream().filter(entry -> may.permits(entry.act())).toList();
  }

  private List<Alarm> alarms() {
    Permissions may = permissions.getIfAvailable(() -> nobody -> false);
    return alarms.stream()
        .filter(source -> may.permits(source.act()))
        .flatMap(source -> source.find().stream())
        .toList();
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
