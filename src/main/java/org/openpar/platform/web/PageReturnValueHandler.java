package org.openpar.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Shows a [Page] or [Fragment] with the template of its own name: no view names, no model map.
class PageReturnValueHandler implements HandlerMethodReturnValueHandler {

  /// Fits into one packet anyway.
  private static final int SMALL = 1_400;

  private final TemplateEngine templates;
  private final Messages messages;
  private final Shells shells;

  PageReturnValueHandler(TemplateEngine templates, Messages messages, Shells shells) {
    this.templates = templates;
    this.messages = messages;
    this.shells = shells;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Answer.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
    switch (value) {
      case Redirect redirect -> Redirection.send(redirect, request, response);
      case Answer answer -> write(answer, request, response);
      case null, default -> throw new IllegalStateException("No page: " + returnType);
    }
  }

  /// Leaves in one piece: each of a thousand small ones would pass the streams of all filters.
  void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Texts t = messages.in(RequestContextUtils.getLocale(request));
    var page = new Utf8ByteOutput();
    String name = answer instanceof Page ? "page" : "it";
    templates.render(
        template(answer.getClass()),
        Map.of(name, answer, "t", t, "shell", shells.of(request, t)),
        page);
    response.setStatus(answer.status().value());
    response.setContentType("text/html;charset=UTF-8");
    var whole = new ByteArrayOutputStream(page.getContentLength());
    boolean compressed = page.getContentLength() > SMALL && Compressed.understoodBy(request);
    try (OutputStream out = compressed ? Compressed.fast(whole) : whole) {
      page.writeTo(out);
    }
    if (compressed) {
      Compressed.say(response);
    }
    response.setContentLength(whole.size());
    whole.writeTo(response.getOutputStream());
  }

  /// `org.openpar.plan.web.PlanPage` lies in `plan/web/PlanPage.jte`.
  private static String template(Class<?> page) {
    return page.getName().replace("org.openpar.", "").replace('.', '/') + ".jte";
  }
}
