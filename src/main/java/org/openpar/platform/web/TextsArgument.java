package org.openpar.platform.web;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Lets a controller ask for `Texts t` in the reader's language.
class TextsArgument implements HandlerMethodArgumentResolver {

  private final Messages messages;

  TextsArgument(Messages messages) {
    this.messages = messages;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Texts.class;
  }

  @Override
  public Texts resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return messages.in(LocaleContextHolder.getLocale());
  }
}
