package org.openpar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// The token Spring Security left in the request; empty words where it guards nothing.
record RequestCsrf(HttpServletRequest request, boolean isKept) implements Csrf {

  @Override
  public String parameter() {
    CsrfToken found = found();
    return found == null ? "_csrf" : found.getParameterName();
  }

  @Override
  public String header() {
    CsrfToken found = found();
    return found == null ? "X-CSRF-TOKEN" : found.getHeaderName();
  }

  @Override
  public String token() {
    CsrfToken found = found();
    return found == null ? "" : found.getToken();
  }

  private @Nullable CsrfToken found() {
    return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
  }
}
