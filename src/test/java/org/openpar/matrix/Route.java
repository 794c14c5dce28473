package org.openpar.matrix;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.security.Requires;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A route as the application itself maps it.
///
/// @param inPlace whether it answers scripts that put a piece into the page
/// @param act the act it names, "" when it is open to all
/// @param handler what answers
record Route(
    HttpMethod method, String pattern, boolean inPlace, String act, HandlerMethod handler) {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  static List<Route> all(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.openpar."))
        .flatMap(Route::of)
        .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::toString))
        .toList();
  }

  private static Stream<Route> of(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
    RequestMappingInfo info = entry.getKey();
    HandlerMethod handler = entry.getValue();
    Requires requires = handler.getMethodAnnotation(Requires.class);
    boolean inPlace = !info.getHeadersCondition().isEmpty();
    String act =
        requires == null || handler.hasMethodAnnotation(OpenToAll.class) ? "" : requires.value();
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    Set<RequestMethod> asked = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
    return info.getPatternValues().stream()
        .flatMap(
            pattern ->
                asked.stream()
                    .map(
                        method ->
                            new Route(
                                HttpMethod.valueOf(method.name()),
                                pattern,
                                inPlace,
                                act,
                                handler)));
  }

  boolean open() {
    return act.isEmpty();
  }

  boolean isPage() {
    return method == HttpMethod.GET;
  }

  Kind kind() {
    return Form.kind(this).orElseGet(() -> Kind.of(variables()));
  }

  Set<String> variables() {
    Set<String> names = new LinkedHashSet<>();
    Matcher found = VARIABLE.matcher(pattern);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  /// With the address of a thing, or of none.
  String filled(Map<String, String> thing) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(found -> thing.getOrDefault(found.group(1), World.missing(found.group(1))));
  }

  /// How forms and people call it.
  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
