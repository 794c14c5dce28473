package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openpar.platform.security.FreshSignIn;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands before every grave act: whoever has not proved lately who they are does it first.
@Component
class FreshSignInGuard implements HandlerInterceptor {

  private final CurrentActor current;

  FreshSignInGuard(CurrentActor current) {
    this.current = current;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (handler instanceof HandlerMethod route
        && route.hasMethodAnnotation(FreshSignIn.class)
        && !current.isFresh()) {
      WayBack.of(request).leadOver(FreshSignInController.PATH, request, response);
      return false;
    }
    return true;
  }
}
