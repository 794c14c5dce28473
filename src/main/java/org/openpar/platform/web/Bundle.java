package org.openpar.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;

/// Small files handed out as one: over a village's 3G line a request costs more than the bytes it
/// brings. What a module adds beside the named parts joins by itself, in the order of the names.
enum Bundle {
  STYLES(
      "/css/openpar.css",
      "text/css;charset=UTF-8",
      List.of("css/tokens.css", "css/base.css", "css/components.css"),
      "css/modules/*.css"),
  SCRIPTS(
      "/js/openpar.js",
      "text/javascript;charset=UTF-8",
      List.of("vendor/htmx-2.0.11.min.js"),
      "js/*.js");

  private static final Pattern LINK = Pattern.compile("url\\(\"\\.\\.(/[^\"]+)\"\\)");

  private final String path;
  private final MediaType type;
  private final List<String> first;
  private final String rest;
  private byte @Nullable [] bytes;

  Bundle(String path, String type, List<String> first, String rest) {
    this.path = path;
    this.type = MediaType.parseMediaType(type);
    this.first = first;
    this.rest = rest;
  }

  MediaType type() {
    return type;
  }

  static @Nullable Bundle at(String path) {
    return Stream.of(values()).filter(one -> one.path.equals(path)).findFirst().orElse(null);
  }

  /// Read when first asked for, and only once.
  synchronized byte[] bytes() {
    if (bytes == null) {
      bytes = read();
    }
    return bytes;
  }

  private byte[] read() {
    try {
      StringBuilder all = new StringBuilder();
      for (Resource part : parts()) {
        all.append(part.getContentAsString(StandardCharsets.UTF_8)).append('\n');
      }
      return LINK.matcher(all)
          .replaceAll(link -> "url(\"" + Assets.url(link.group(1)) + "\")")
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private List<Resource> parts() throws IOException {
    List<Resource> parts = new ArrayList<>();
    first.forEach(name -> parts.add(new ClassPathResource("static/" + name)));
    var found = new PathMatchingResourcePatternResolver();
    Stream.of(found.getResources("classpath*:static/" + rest))
        .sorted(Comparator.comparing(part -> String.valueOf(part.getFilename())))
        .forEach(parts::add);
    return parts;
  }
}
