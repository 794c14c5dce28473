package org.openpar.plan.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// A signed-in person with a browser.
record Visitor(MockMvc browser, UserDetails account) {

  /// What came back.
  record Answer(MockHttpServletResponse response) {

    int status() {
      return response.getStatus();
    }

    Document page() {
      return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /// The address one is sent on to, without the place on that page.
    String leadsTo() {
      return String.valueOf(response.getRedirectedUrl()).replaceAll("[?#].*", "");
    }
  }

  Answer opens(String path) throws Exception {
    return ask(get(path));
  }

  Answer uploads(String name, byte[] content, String year) throws Exception {
    return ask(
        multipart("/ke-hoach/nhap")
            .file(new MockMultipartFile("file", name, null, content))
            .param("year", year));
  }

  /// Writes in the grid of a draft as its script does.
  Answer posts(String path, String json) throws Exception {
    return ask(post(path).contentType("application/json").content(json));
  }

  /// Sends a form: names and values in turn.
  Answer sends(String path, String... fields) throws Exception {
    return ask(filled(path, fields));
  }

  /// The same with script, which puts the answer in place.
  Answer sendsInPlace(String path, String... fields) throws Exception {
    return ask(filled(path, fields).header("HX-Request", "true"));
  }

  private static AbstractMockHttpServletRequestBuilder<?> filled(String path, String... fields) {
    var request = post(path);
    for (int field = 0; field < fields.length; field += 2) {
      request.param(fields[field], fields[field + 1]);
    }
    return request;
  }

  private Answer ask(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return new Answer(
        browser.perform(request.with(user(account)).with(csrf())).andReturn().getResponse());
  }
}
