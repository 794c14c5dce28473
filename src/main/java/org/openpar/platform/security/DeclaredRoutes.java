package org.openpar.platform.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Looks at every route once, when the application starts, and refuses to start while one of them
/// does not say who may take it.
@Component
class DeclaredRoutes implements SmartInitializingSingleton {

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  DeclaredRoutes(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> undeclared =
        mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
            .filter(route -> isOurs(route) && !isDeclared(route))
            .map(HandlerMethod::getShortLogMessage)
            .sorted()
            .toList();
    if (!undeclared.isEmpty()) {
      throw new UndeclaredRoutes(undeclared);
    }
  }

  static boolean isOurs(HandlerMethod route) {
    return route.getBeanType().getName().startsWith("org.openpar.");
  }

  private static boolean isDeclared(HandlerMethod route) {
    return route.hasMethodAnnotation(Requires.class) || route.hasMethodAnnotation(OpenToAll.class);
  }
}
