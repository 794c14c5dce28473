package org.openpar.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.openpar.platform.security.Denied;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.text.Texts;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Errors that happen before or outside a controller: a filter that refuses, a broken request.
@Controller
class LastResort implements ErrorController {

  private final ApplicationEventPublisher events;

  LastResort(ApplicationEventPublisher events) {
    this.events = events;
  }

  @RequestMapping("${server.error.path:/error}")
  @OpenToAll
  Object show(HttpServletRequest request, Texts t) {
    Refusal refusal = refusal(request);
    if (refusal.status() == HttpStatus.FORBIDDEN) {
      events.publishEvent(
          new Denied("", HttpStatus.FORBIDDEN.value(), request.getMethod(), path(request)));
    }
    return Refusals.shown(refusal, request, t);
  }

  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? asked
        : request.getRequestURI();
  }

  private static Refusal refusal(HttpServletRequest request) {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (thrown instanceof InvalidParameterException unread) {
      return Refusal.of(HttpStatus.valueOf(unread.getErrorCode()));
    }
    if (thrown instanceof Throwable cause) {
      return Refusals.unforeseen(cause, request);
    }
    boolean refused =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            && HttpStatus.resolve(code) != null;
    return Refusal.of(
        refused
            ? HttpStatus.valueOf(
                (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
            : HttpStatus.NOT_FOUND);
  }
}
