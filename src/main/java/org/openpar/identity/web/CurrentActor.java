package org.openpar.identity.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Acting;
import org.openpar.identity.Actor;
import org.openpar.platform.model.Forbidden;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// The [Actor] of a request, for controllers and for the trail.
@Component
class CurrentActor implements HandlerMethodArgumentResolver, Acting {

  @Override
  public Optional<Actor> findActor() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn.actor())
        : Optional.empty();
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Actor resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return findActor().orElseThrow(() -> new Forbidden("signed-out"));
  }
}
