package org.openpar.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/// Leads whoever is not signed in, or not any more, to the sign-in page, and remembers where they
/// wanted to go. A form whose login session ended is no attack, and gets no bare refusal.
class AskToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();
  private final CurrentActor current;

  AskToSignIn(CurrentActor current) {
    this.current = current;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
      throws IOException {
    lead(request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, ServletException {
    if (current.findActor().isPresent()) {
      refuse.handle(request, response, denied);
    } else {
      lead(request, response);
    }
  }

  /// To the step that is still missing.
  private void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
    switch (current.findAccount().map(current::stage).orElse(Factors.Stage.WHOLE)) {
      case CODE_ASKED -> WayBack.to("/").leadOver(SignInSteps.CODE, request, response);
      case ENROLMENT_ASKED -> WayBack.to("/").leadOver(SignInSteps.ENROLMENT, request, response);
      case WHOLE -> WayBack.of(request).leadOver(SecurityConfiguration.SIGN_IN, request, response);
    }
  }
}
