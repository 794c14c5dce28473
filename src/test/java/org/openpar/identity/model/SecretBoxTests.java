package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTests {

  private static final byte[] SECRET = "khóa".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path data;

  @Test
  void opensWhatItLockedAlsoAfterARestart() throws IOException {
    byte[] locked = new SecretBox("", data).lock(SECRET);
    assertThat(new SecretBox("", data).unlock(locked)).isEqualTo(SECRET);
    assertThat(latin(locked)).doesNotContain(latin(SECRET));
  }

  @Test
  void keepsItsKeyFromEverybodyElse() throws IOException {
    new SecretBox("", data).lock(SECRET);
    assertThat(Files.getPosixFilePermissions(data.resolve("secrets.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void refusesWhatSomebodyTouchedOrAnotherKeyLocked() throws IOException {
    SecretBox box = new SecretBox("", data);
    byte[] locked = box.lock(SECRET);
    locked[locked.length - 1] ^= 1;
    assertThatThrownBy(() -> box.unlock(locked)).isInstanceOf(IllegalStateException.class);
    SecretBox other = new SecretBox("A".repeat(43) + "=", data);
    assertThatThrownBy(() -> box.unlock(other.lock(SECRET))).hasMessageContaining("OPENPAR_KEY");
  }

  @Test
  void recognisesByTheKeyAndThePurposeOnly() throws IOException {
    SecretBox box = new SecretBox("", data);
    assertThat(box.fingerprint("a", "x")).isEqualTo(box.fingerprint("a", "x"));
    assertThat(box.fingerprint("a", "x")).isNotEqualTo(box.fingerprint("b", "x"));
    assertThat(box.fingerprint("a", "x"))
        .isNotEqualTo(new SecretBox("A".repeat(43) + "=", data).fingerprint("a", "x"));
  }

  /// Byte by byte, so that a sequence can be looked for.
  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
