package org.openpar.audit.seal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.TraceForm;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks an export line by line without any database: each trace by its proof, the whole by its
/// root and its last signature, and the seal by the anchors where they are at hand.
public class ExportVerifier {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final @Nullable KnownKeys trusted;
  private final @Nullable AnchorFile anchors;
  private final @Nullable Long only;

  /// @param trusted the keys as one has them from elsewhere; null believes those in the export
  /// @param anchors null when none are at hand
  /// @param only the number of the one trace that is asked about; null for all
  public ExportVerifier(
      @Nullable KnownKeys trusted, @Nullable AnchorFile anchors, @Nullable Long only) {
    this.trusted = trusted;
    this.anchors = anchors;
    this.only = only;
  }

  public Verdict verify(Path export) throws IOException {
    Check check = new Check();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(export), 1 << 16)) {
      for (byte[] line = line(in); line.length > 0; line = line(in)) {
        check.line(line);
      }
    }
    check.ends();
    return check.verdict();
  }

  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1_024);
    for (int one = in.read(); one >= 0; one = in.read()) {
      line.write(one);
      if (one == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  /// One pass over an export.
  private final class Check {
    private final Findings findings = new Findings();
    private final List<String> keyLines = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();
    private final MerkleHash hash = new MerkleHash();
    private final MessageDigest digest = TrailExport.sha256();
    private KnownKeys keys = KnownKeys.of(List.of());
    private @Nullable Checkpoint head;
    private boolean whole;
    private boolean begun;
    private boolean ended;
    private boolean found;
    private boolean anchored;
    private long lastLeaf = -1;
    private long lines;
    private long count;

    void line(byte[] line) {
      lines++;
      JsonNode json;
      try {
        json = MAPPER.readTree(line);
      } catch (JacksonException torn) {
        unreadable();
        return;
      }
      if (ended) {
        findings.add(Fault.INSERTED, "after-the-end", lines);
        return;
      }
      if (json.has("end")) {
        end(json);
        return;
      }
      digest.update(line);
      if (lines == 1) {
        begun = TrailExport.FORMAT.equals(json.path("format").asString(""));
        whole = json.path("whole").asBoolean(false);
      } else if (json.has("key")) {
        keyLines.add(json.path("key").asString(""));
      } else if (json.has("seal")) {
        seal(json.path("seal").asString(""));
      } else if (json.path("trace").isObject()) {
        trace(json);
      } else {
        unreadable();
      }
    }

    private void unreadable() {
      if (begun) {
        findings.add(Fault.CHANGED, "line", lines);
      }
    }

    private void seal(String line) {
      KnownKeys inside = KnownKeys.of(keyLines);
      keys = trusted == null ? inside : trusted;
      Optional<Checkpoint> read = Checkpoint.find(line);
      if (read.isEmpty()) {
        findings.add(Fault.CHANGED, "line", lines);
        return;
      }
      Checkpoint checkpoint = read.get();
      head = checkpoint;
      if (!keys.knows(checkpoint.key())) {
        findings.add(Fault.RESIGNED, "unknown-key", checkpoint.size(), checkpoint.key());
      } else if (!checkpoint.isSignedByOneOf(keys)) {
        findings.add(Fault.RESIGNED, "wrong-signature", checkpoint.size());
      }
    }

    private void trace(JsonNode line) {
      if (head == null) {
        return;
      }
      long leaf = line.path("leaf").asLong(-1);
      TraceForm trace = TraceForm.of(line.path("trace"));
      count++;
      if (only != null && trace.number() != only) {
        return;
      }
      found = true;
      byte[] leafHash = hash.leaf(trace.bytes());
      if (leaf <= lastLeaf) {
        findings.add(Fault.REORDERED, "moved", trace.number());
      } else if (whole && leaf != lastLeaf + 1) {
        findings.add(Fault.DELETED, "leaf-missing", lastLeaf + 1);
      }
      lastLeaf = leaf;
      if (whole) {
        byte[] told = bytes(line.path("hash").asString(""));
        if (!Arrays.equals(told, leafHash)) {
          findings.add(Fault.CHANGED, "changed", trace.number());
        }
        tree.add(leafHash);
      } else if (!proves(line, leaf, leafHash)) {
        findings.add(Fault.CHANGED, "changed", trace.number());
      }
    }

    private boolean proves(JsonNode line, long leaf, byte[] leafHash) {
      List<byte[]> siblings = new ArrayList<>();
      line.path("proof").forEach(sibling -> siblings.add(bytes(sibling.asString(""))));
      Checkpoint against = Objects.requireNonNull(head);
      var proof = new InclusionProof(leaf, against.size(), siblings);
      return HexFormat.of().formatHex(proof.rootFor(leafHash, hash)).equals(against.root());
    }

    private static byte[] bytes(String hex) {
      try {
        return HexFormat.of().parseHex(hex);
      } catch (IllegalArgumentException torn) {
        return new byte[0];
      }
    }

    private void end(JsonNode json) {
      ended = true;
      if (only != null) {
        return;
      }
      long told = json.path("end").asLong(-1);
      String statement = TrailExport.closing(told, HexFormat.of().formatHex(digest.digest()));
      if (told != count) {
        findings.add(told > count ? Fault.DELETED : Fault.INSERTED, "count", told, count);
      } else if (!keys.verify(
          json.path("signer").asString(""), statement, json.path("signature").asString(""))) {
        findings.add(Fault.CHANGED, "export-signature");
      }
    }

    void ends() {
      Checkpoint against = head;
      if (!begun || against == null) {
        findings.add(Fault.UNREADABLE, "no-export");
        return;
      }
      if (only != null) {
        if (!found) {
          findings.add(Fault.DELETED, "trace-missing", only);
        }
      } else if (!ended) {
        findings.add(Fault.CUT, "export-cut", count);
      } else if (whole && tree.size() < against.size()) {
        findings.add(Fault.CUT, "leaves-missing", against.size() - tree.size(), against.size());
      } else if (whole && !HexFormat.of().formatHex(tree.root()).equals(against.root())) {
        findings.add(Fault.CHANGED, "root", 0L, against.size() - 1);
      }
      compareAnchors(against);
    }

    private void compareAnchors(Checkpoint against) {
      if (anchors == null) {
        return;
      }
      boolean[] differs = new boolean[1];
      anchors.each(
          one -> {
            if (one.log().equals(against.log()) && one.size() == against.size()) {
              anchored |= one.root().equals(against.root());
              differs[0] |= !one.root().equals(against.root());
            }
          });
      if (differs[0]) {
        findings.add(Fault.ROLLED_BACK, "anchor-differs", against.size());
      } else if (!anchored) {
        findings.add(Fault.NOT_ANCHORED, "anchor-behind", against.size());
      }
    }

    Verdict verdict() {
      return new Verdict(only == null ? count : 1, 0, head, anchored, findings.kept());
    }
  }
}
