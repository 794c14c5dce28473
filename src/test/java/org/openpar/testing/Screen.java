package org.openpar.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What a person of the sample province sees and presses.
@TestComponent
public class Screen {

  private final MockMvc mvc;
  private final UserDetailsService accounts;

  Screen(MockMvc mvc, UserDetailsService accounts) {
    this.mvc = mvc;
    this.accounts = accounts;
  }

  public MockHttpServletResponse open(String username, String path) throws Exception {
    return send(username, get(URI.create(path)));
  }

  public Document see(String username, String path) throws Exception {
    return Jsoup.parse(open(username, path).getContentAsString());
  }

  public Document seeInEnglish(String username, String path) throws Exception {
    var request = get(URI.create(path)).cookie(new Cookie("lang", "en"));
    return Jsoup.parse(send(username, request).getContentAsString());
  }

  /// @param fields name, value, name, value …
  public MockHttpServletResponse press(String username, String path, String... fields)
      throws Exception {
    return send(username, filled(post(path), fields));
  }

  public MockHttpServletResponse upload(
      String username, String path, MockMultipartFile file, String... fields) throws Exception {
    return send(username, filled(multipart(path).file(file), fields));
  }

  private <B extends AbstractMockHttpServletRequestBuilder<B>> MockHttpServletResponse send(
      String username, B request) throws Exception {
    return mvc.perform(request.with(lately(username)).with(csrf())).andReturn().getResponse();
  }

  /// Somebody who has just proved who they are, so that grave acts do not ask again.
  private RequestPostProcessor lately(String username) {
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            accounts.loadUserByUsername(username),
            null,
            List.of(
                FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))));
  }

  private static <B extends AbstractMockHttpServletRequestBuilder<B>> B filled(
      B request, String... fields) {
    B filled = request;
    for (int field = 0; field < fields.length; field += 2) {
      filled = filled.param(fields[field], fields[field + 1]);
    }
    return filled;
  }
}
