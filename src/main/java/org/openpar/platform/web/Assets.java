package org.openpar.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;

/// Addresses of static files with the hash of their content in the name, `/js/rows-5d41….js`, as
/// Spring's version strategy expects them. Each is worked out once; templates ask freely.
public final class Assets {

  private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

  private Assets() {}

  public static String url(String path) {
    String known = ADDRESSES.get(path);
    if (known != null) {
      return known;
    }
    String address = hashed(path); // the style sheet asks for its fonts
    ADDRESSES.put(path, address);
    return address;
  }

  /// A symbol of the sprite: `m-done`, `t-over`, `i-down` …
  public static String icon(String symbol) {
    return url("/img/sprite.svg") + "#" + symbol;
  }

  private static String hashed(String path) {
    String end = StringUtils.getFilenameExtension(path);
    return StringUtils.stripFilenameExtension(path) + "-" + hash(path) + "." + end;
  }

  private static String hash(String path) {
    try {
      Bundle bundle = Bundle.at(path);
      return DigestUtils.md5DigestAsHex(
          bundle == null
              ? new ClassPathResource("static" + path).getContentAsByteArray()
              : bundle.bytes());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
