package org.openpar.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.text.Texts;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Errors that happen before or outside a controller: a filter that refuses, a broken request.
@Controller
class LastResort implements ErrorController {

  @RequestMapping("${server.error.path:/error}")
  @OpenToAll
  Object show(HttpServletRequest request, Texts t) {
    return Refusals.shown(refusal(request), request, t);
  }

  private static Refusal refusal(HttpServletRequest request) {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (thrown instanceof InvalidParameterException unread) {
      return Refusal.of(HttpStatus.valueOf(unread.getErrorCode()));
    }
    if (thrown instanceof Throwable cause) {
      return Refusals.unforeseen(cause);
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
