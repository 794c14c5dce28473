package org.openpar.identity.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// A small OpenID provider: it lets in whomever the test says, and gives a token only to who asked.
final class ProviderServer {

  private final HttpServer http;
  private final RSAKey key;
  private RSAKey signing;
  private Map<String, Object> person = Map.of();
  private Map<String, String> question = Map.of();

  ProviderServer() {
    try {
      key = new RSAKeyGenerator(2048).keyID("1").generate();
      signing = key;
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
    http.createContext("/.well-known/openid-configuration", this::describe);
    http.createContext("/keys", exchange -> send(exchange, 200, new JWKSet(key).toString()));
    http.createContext("/token", this::token);
    http.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  /// The browser was sent here with this address; somebody signed in. Returns the answer it takes
  /// back.
  String lets(String address, Map<String, Object> claims) {
    question =
        new HashMap<>(
            UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .toSingleValueMap());
    person = claims;
    return OutsideSignInController.ANSWER + "?code=c&state=" + question.get("state");
  }

  void signsWithAForeignKey(boolean foreign) throws JOSEException {
    signing = foreign ? new RSAKeyGenerator(2048).keyID("1").generate() : key;
  }

  private void describe(HttpExchange exchange) throws IOException {
    send(
        exchange,
        200,
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
         "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
        """
            .formatted(issuer()));
  }

  /// With the proof that whoever comes now is who asked before (PKCE).
  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> sent =
        UriComponentsBuilder.fromUriString("/?" + body).build().getQueryParams().toSingleValueMap();
    if (!challenge(sent.getOrDefault("code_verifier", "")).equals(question.get("code_challenge"))) {
      send(exchange, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    send(
        exchange,
        200,
        """
        {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
        """
            .formatted(idToken()));
  }

  private String idToken() {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience("openpar")
            .issueTime(new Date())
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .claim("nonce", question.get("nonce"));
    person.forEach(claims::claim);
    var token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims.build());
    try {
      token.sign(new RSASSASigner(signing));
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
    return token.serialize();
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
