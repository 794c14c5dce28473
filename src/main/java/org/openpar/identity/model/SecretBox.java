package org.openpar.identity.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Locks what must be read again and fingerprints what must only be recognised. The key lies beside
/// the data, not in the database: made at the first start in a file only its owner can read, or
/// given as OPENPAR_KEY. Whoever steals the database alone can neither make codes nor try recovery
/// codes out.
@Component
class SecretBox {

  /// The keys as they stand at this moment, the newest last.
  private interface Keys {
    List<SecretKey> now();
  }

  private final Keys keys;

  @Autowired
  SecretBox(@Value("${openpar.key:}") String given, @Value("${openpar.data:data}") Path data)
      throws IOException {
    this.keys = given.isBlank() ? kept(KeyFile.in(data)) : given(SecretKey.parse(given));
  }

  private SecretBox(Keys keys) {
    this.keys = keys;
  }

  /// A box for whoever holds the keys in his own hands.
  static SecretBox of(List<SecretKey> keys) {
    return new SecretBox(given(keys));
  }

  byte[] lock(byte[] open) {
    return newest().lock(open);
  }

  /// Opens also what the key before locked, while both are there.
  byte[] unlock(byte[] locked) {
    SecretKey.DoesNotFit refusal = null;
    for (SecretKey key : keys.now().reversed()) {
      try {
        return key.unlock(locked);
      } catch (SecretKey.DoesNotFit foreign) {
        refusal = foreign;
      }
    }
    throw new IllegalStateException("locked with another key: see OPENPAR_KEY", refusal);
  }

  byte[] fingerprint(String purpose, String words) {
    return SecretKey.mac(newest().derived(purpose), words);
  }

  private SecretKey newest() {
    return keys.now().getLast();
  }

  private static Keys given(List<SecretKey> keys) {
    return () -> keys;
  }

  /// Read anew each time, since `openpar admin rotate-key` changes it beside the running
  /// application; where it cannot be read any more, the last keys hold.
  private static Keys kept(KeyFile file) throws IOException {
    file.createUnlessThere();
    List<SecretKey> first = file.read();
    return new Keys() {
      private volatile List<SecretKey> known = first;

      @Override
      public List<SecretKey> now() {
        try {
          known = file.read();
        } catch (IOException gone) {
          return known;
        }
        return known;
      }
    };
  }
}
