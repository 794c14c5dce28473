package org.openpar.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.ListFile;
import org.openpar.documents.ListFormat;
import org.openpar.platform.web.Compressed;
import org.openpar.platform.web.Download;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Sends a [ListFile] in the format its address asks for, so that a controller answers with the
/// list once and need not know what it leaves as.
@Configuration(proxyBeanMethods = false)
class ListFiles implements WebMvcConfigurer, HandlerMethodReturnValueHandler {

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(this);
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return returnType.getParameterType() == ListFile.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    var file = (ListFile) Objects.requireNonNull(value);
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
    ListFormat format = ListFormat.of(request.getRequestURI());
    try (OutputStream out = open(format, file.name(), request, response)) {
      file.content().writeTo(format, out);
    }
  }

  /// A workbook is compressed by itself.
  private static OutputStream open(
      ListFormat format, String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return switch (format) {
      case EXCEL -> Download.excel(name).to(response);
      case CSV -> {
        Download.csv(name).to(response);
        yield Compressed.to(request, response);
      }
    };
  }
}
