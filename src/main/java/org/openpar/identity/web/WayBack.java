package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.web.Redirect;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;

/// Where somebody wanted to go when they were asked to sign in. A form cannot be sent again, so for
/// one it is the page the form stood on; the browser itself keeps what was typed there.
///
/// @param path a path of this site
record WayBack(String path) {

  static final String PARAMETER = "ve";

  static WayBack of(HttpServletRequest request) {
    String htmx = request.getHeader("HX-Current-URL");
    if (htmx != null) {
      return local(htmx, request);
    }
    if (request.getMethod().equals("GET")) {
      String query = request.getQueryString();
      return to(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
    return local(request.getHeader(HttpHeaders.REFERER), request);
  }

  /// As a form or an address carried it; whatever would lead away leads home.
  static WayBack to(@Nullable String path) {
    return new WayBack(Redirect.ours(path));
  }

  /// The address of a page that asks for something first and then leads on.
  String after(String page) {
    return path.equals("/")
        ? page
        : UriComponentsBuilder.fromUriString(page)
            .queryParam(PARAMETER, "{path}")
            .build(path)
            .toString();
  }

  /// Sends the browser over a page that asks for something first; htmx as a whole, since the page
  /// is no piece of another.
  void leadOver(String page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader("HX-Request") == null) {
      response.sendRedirect(after(page));
    } else {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      response.setHeader("HX-Redirect", after(page));
    }
  }

  private static WayBack local(@Nullable String address, HttpServletRequest request) {
    try {
      URI uri = URI.create(address == null ? "" : address);
      if (!request.getServerName().equals(uri.getHost())) {
        return to("/");
      }
      String query = uri.getRawQuery();
      return to(uri.getRawPath() + (query == null ? "" : "?" + query));
    } catch (IllegalArgumentException unreadable) {
      return to("/");
    }
  }
}
