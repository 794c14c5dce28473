package org.openpar.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.openpar.platform.model.Forbidden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every controller: deny by default.
@Component
public class RouteGuard implements HandlerInterceptor {

  private final ObjectProvider<Permissions> permissions;

  public RouteGuard(ObjectProvider<Permissions> permissions) {
    this.permissions = permissions;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod route && DeclaredRoutes.isOurs(route)) {
      admit(route);
    }
    return true;
  }

  private void admit(HandlerMethod route) {
    if (route.hasMethodAnnotation(OpenToAll.class)) {
      return;
    }
    Requires requires = route.getMethodAnnotation(Requires.class);
    String act = requires == null ? "" : requires.value();
    if (!permissions.getIfAvailable(() -> nobody -> false).permits(act)) {
      throw new Forbidden(act);
    }
  }
}
