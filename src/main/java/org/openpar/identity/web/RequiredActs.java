package org.openpar.identity.web;

import java.util.List;
import java.util.Objects;
import org.openpar.identity.Policy;
import org.openpar.platform.security.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Looks at every route once: an act nobody is granted is a slip of the pen, and the application
/// does not start with it.
@Component
class RequiredActs implements SmartInitializingSingleton {

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final Policy policy;

  RequiredActs(ObjectProvider<RequestMappingHandlerMapping> mappings, Policy policy) {
    this.mappings = mappings;
    this.policy = policy;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> unknown =
        mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
            .map(route -> route.getMethodAnnotation(Requires.class))
            .filter(Objects::nonNull)
            .map(Requires::value)
            .filter(act -> !policy.acts().contains(act))
            .distinct()
            .toList();
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("acts without a row in permissions/*.csv: " + unknown);
    }
  }
}
