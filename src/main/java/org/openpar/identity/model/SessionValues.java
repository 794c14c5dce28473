package org.openpar.identity.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a login session keeps, as JSON. Words stay words, so that the next release reads them; what
/// Spring lays into a session is serialised, and read back only if it is of a kind named here. What
/// cannot be read any more is as good as absent: nobody is signed out by an upgrade.
final class SessionValues {

  private static final String SERIALISED = "java";
  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=30;maxbytes=500000;java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;"
              + "java.net.URI;java.net.URL;org.springframework.util.*;org.springframework.web.*;"
              + "org.springframework.web.servlet.*;org.springframework.security.**;"
              + "org.openpar.platform.web.*;!*");

  private SessionValues() {}

  static JsonNode write(Object value) {
    if (value instanceof String words) {
      return JsonNodeFactory.instance.stringNode(words);
    }
    try {
      var bytes = new ByteArrayOutputStream();
      try (var out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      String base64 = Base64.getEncoder().encodeToString(bytes.toByteArray());
      return JsonNodeFactory.instance.objectNode().put(SERIALISED, base64);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static @Nullable Object read(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    byte[] bytes = Base64.getDecoder().decode(value.path(SERIALISED).asString(""));
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(KNOWN);
      return in.readObject();
    } catch (IOException | ClassNotFoundException unreadable) {
      return null;
    }
  }
}
