package org.openpar.identity.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A browser that signs in by itself and keeps its cookies.
final class Client {

  static final String PASSWORD = "tinh-mau-son-la";

  private final MockMvc mvc;
  private final Map<String, Cookie> cookies = new HashMap<>();
  private String address = "127.0.0.1";

  Client(MockMvc mvc) {
    this.mvc = mvc;
  }

  MockHttpServletResponse signIn(String username) throws Exception {
    return signIn(username, PASSWORD);
  }

  MockHttpServletResponse signIn(String username, String password) throws Exception {
    return send("/dang-nhap", "username", username, "password", password);
  }

  MockHttpServletResponse open(String path) throws Exception {
    return perform(get(URI.create(path)));
  }

  MockHttpServletResponse send(String path, String... fields) throws Exception {
    MockHttpServletRequestBuilder request = post(URI.create(path)).with(csrf());
    for (int field = 0; field < fields.length; field += 2) {
      request.param(fields[field], fields[field + 1]);
    }
    return perform(request);
  }

  /// The session as somebody else might have copied it.
  Cookie session() {
    return cookies.get("OPENPAR");
  }

  void forgetDevice() {
    cookies.remove("OPENPAR-DEVICE");
  }

  Client from(String address) {
    this.address = address;
    return this;
  }

  MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
    if (!cookies.isEmpty()) {
      request.cookie(cookies.values().toArray(Cookie[]::new));
    }
    MockHttpServletResponse response =
        mvc.perform(
                request
                    .remoteAddress(address)
                    .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/150"))
            .andReturn()
            .getResponse();
    for (Cookie cookie : response.getCookies()) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie);
      }
    }
    return response;
  }
}
