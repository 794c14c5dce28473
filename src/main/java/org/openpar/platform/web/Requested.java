package org.openpar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Which request the running work belongs to, as the trail notes it.
///
/// @param id what a person can quote
/// @param agent what the browser says of itself, "" if nothing
/// @param session a hash of the session's id, which itself would let anyone in; null without one
public record Requested(String id, String address, String agent, @Nullable String session) {

  private static final int HASH_BYTES = 8;

  /// Nothing when the system works by itself.
  public static Optional<Requested> find() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes running
        ? Optional.of(of(running.getRequest()))
        : Optional.empty();
  }

  private static Requested of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return new Requested(
        RequestId.of(request),
        request.getRemoteAddr(),
        Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""),
        session == null ? null : hash(session.getId()));
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
