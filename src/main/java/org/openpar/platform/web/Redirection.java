package org.openpar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Sends the browser on: 303 for a form, `HX-Redirect` for htmx, which would follow a 303 by itself
/// and put the whole page into a corner of the old one.
final class Redirection {

  private static final String FLASH = Flash.class.getName();

  private Redirection() {}

  static void send(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
    String path = request.getContextPath() + redirect.path();
    FlashMap carried = RequestContextUtils.getOutputFlashMap(request);
    if (redirect.flash() != null && carried != null) {
      carried.put(FLASH, redirect.flash());
      RequestContextUtils.saveOutputFlashMap(path, request, response);
    }
    boolean htmx = request.getHeader("HX-Request") != null;
    response.setStatus((htmx ? HttpStatus.NO_CONTENT : HttpStatus.SEE_OTHER).value());
    response.setHeader(htmx ? "HX-Redirect" : HttpHeaders.LOCATION, path);
  }

  /// What the page before left to be said, if anything.
  static @Nullable Flash said(HttpServletRequest request) {
    var carried = RequestContextUtils.getInputFlashMap(request);
    return carried != null && carried.get(FLASH) instanceof Flash flash ? flash : null;
  }
}
