package org.openpar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Denied;
import org.openpar.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// The one place where an exception becomes an answer: a page for a browser, a note for htmx,
/// problem JSON (RFC 9457) for a program. Nobody ever sees a Java message.
@ControllerAdvice
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final ApplicationEventPublisher events;

  Refusals(ApplicationEventPublisher events) {
    this.events = events;
  }

  @ExceptionHandler
  Object refuse(Exception cause, HttpServletRequest request, Texts t) {
    Refusal refusal = refusal(cause, request);
    if (cause instanceof Forbidden
        || cause instanceof NotFound
        || cause instanceof AccessDeniedException) {
      events.publishEvent(
          new Denied(
              cause instanceof AccessDeniedException ? "" : String.valueOf(cause.getMessage()),
              refusal.status().value(),
              request.getMethod(),
              request.getRequestURI()));
    }
    return shown(refusal, request, t);
  }

  static Object shown(Refusal plain, HttpServletRequest request, Texts t) {
    Refusal refusal = plain.quoting(RequestId.of(request));
    if (request.getRequestURI().startsWith("/api/")) {
      return problem(refusal, t);
    }
    return request.getHeader("HX-Request") == null
        ? new RefusalPage(refusal)
        : new RefusalNote(refusal);
  }

  private static Refusal refusal(Exception cause, HttpServletRequest request) {
    return switch (cause) {
      case RuleViolated rule -> Refusal.of(rule);
      case NotFound _ -> Refusal.of(HttpStatus.NOT_FOUND);
      case Forbidden _ -> Refusal.of(HttpStatus.FORBIDDEN);
      case AccessDeniedException _ -> Refusal.of(HttpStatus.FORBIDDEN);
      case OptimisticLockingFailureException _ -> Refusal.of(HttpStatus.CONFLICT);
      case MethodArgumentTypeMismatchException wrong -> Refusal.of(mistyped(wrong));
      case HttpMessageNotReadableException _ -> Refusal.of(HttpStatus.BAD_REQUEST);
      case MultipartException broken when !(broken instanceof MaxUploadSizeExceededException) ->
          Refusal.of(HttpStatus.BAD_REQUEST);
      case MaxUploadSizeExceededException _ -> Refusal.of(HttpStatus.CONTENT_TOO_LARGE);
      case ErrorResponse known when known.getStatusCode().is4xxClientError() ->
          Refusal.of(HttpStatus.valueOf(known.getStatusCode().value()));
      default -> unforeseen(cause, request);
    };
  }

  /// A path with an id that is none leads nowhere; a parameter that is none was typed wrongly.
  private static HttpStatus mistyped(MethodArgumentTypeMismatchException wrong) {
    return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
        ? HttpStatus.NOT_FOUND
        : HttpStatus.BAD_REQUEST;
  }

  /// The log keeps the cause; the person gets a code to read out over the telephone.
  static Refusal unforeseen(Throwable cause, HttpServletRequest request) {
    LOG.error("Request {}", RequestId.of(request), cause);
    return Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static ResponseEntity<ProblemDetail> problem(Refusal refusal, Texts t) {
    var problem = ProblemDetail.forStatus(refusal.status());
    problem.setTitle(t.say(refusal.title()));
    problem.setDetail(t.say(refusal.help(), refusal.arguments().toArray()));
    if (!refusal.code().isEmpty()) {
      problem.setProperty("code", refusal.code());
    }
    return ResponseEntity.status(refusal.status()).body(problem);
  }
}
