package org.openpar.audit.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.TraceForm;
import org.openpar.audit.TraceSearch;
import org.openpar.platform.text.CanonicalJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Hands out sealed traces as JSON Lines, each with what proves it: the seal and the keys first,
/// then the traces, at last how many there are and a signature over the whole. A part of the trail
/// bears a proof with each trace; the whole trail proves itself.
public class TrailExport {

  static final String FORMAT = "openpar-trail/1";

  private final AuditTrail trail;
  private final SealStore store;
  private final KeyFolder keys;
  private final Clock clock;

  public TrailExport(AuditTrail trail, DataSource database, KeyFolder keys, Clock clock) {
    this.trail = trail;
    this.store = new SealStore(database);
    this.keys = keys;
    this.clock = clock;
  }

  /// @return how many traces were handed out; nothing when there is no seal yet
  public long write(TraceSearch search, OutputStream target) throws IOException {
    Optional<Checkpoint> head = store.findLast().map(SealStore.Stored::checkpoint);
    if (head.isEmpty()) {
      return 0;
    }
    Writing writing = new Writing(head.get(), search.equals(TraceSearch.all()), target);
    writing.begin();
    try {
      trail.eachSealed(search, head.get().size(), writing::trace);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    writing.end();
    return writing.count;
  }

  private final class Writing {
    private final Checkpoint head;
    private final boolean whole;
    private final DigestOutputStream out;
    private final BranchRoots roots;
    private long count;

    Writing(Checkpoint head, boolean whole, OutputStream target) {
      this.head = head;
      this.whole = whole;
      this.out = new DigestOutputStream(target, sha256());
      this.roots = new BranchRoots(head.size(), store.listBranches(), store::listLeaves);
    }

    void begin() throws IOException {
      line(
          JsonNodeFactory.instance
              .objectNode()
              .put("format", FORMAT)
              .put("whole", whole)
              .put("made", clock.instant().toString()));
      for (String key : keys.known().lines()) {
        line(JsonNodeFactory.instance.objectNode().put("key", key));
      }
      line(JsonNodeFactory.instance.objectNode().put("seal", head.line()));
    }

    void trace(TraceForm trace, long leaf, byte[] hash) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("leaf", leaf);
      line.set("trace", trace.fields());
      if (whole) {
        line.put("hash", HexFormat.of().formatHex(hash));
      } else {
        ArrayNode proof = line.putArray("proof");
        roots
            .proof(leaf)
            .siblings()
            .forEach(sibling -> proof.add(HexFormat.of().formatHex(sibling)));
      }
      try {
        line(line);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      count++;
    }

    void end() throws IOException {
      String digest = HexFormat.of().formatHex(out.getMessageDigest().digest());
      SealKey key = keys.current(clock.instant());
      String statement = closing(count, digest);
      line(
          JsonNodeFactory.instance
              .objectNode()
              .put("end", count)
              .put("signer", key.id())
              .put("signature", Base64.getEncoder().encodeToString(key.sign(statement))));
      out.flush();
    }

    private void line(ObjectNode line) throws IOException {
      out.write((CanonicalJson.of(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /// What the last line signs.
  static String closing(long count, String digest) {
    return String.join(" ", FORMAT, Long.toString(count), digest);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
