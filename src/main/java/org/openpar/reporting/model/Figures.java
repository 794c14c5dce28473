package org.openpar.reporting.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.execution.Tally;
import org.openpar.platform.text.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;

/// Every figure of a report by its name, so that two of them can be compared figure by figure. A
/// name is what is counted, and whose: "overdue|Sở Nội vụ"; the plan's own figures belong to
/// nobody.
public record Figures(Map<String, Long> values) {

  /// A figure that is not what it was.
  ///
  /// @param what the end of a text key
  /// @param whose a unit, an area or a task; empty for the whole plan
  /// @param then null where there was none
  /// @param now null where there is none
  public record Difference(String what, String whose, @Nullable Long then, @Nullable Long now) {}

  private static final JsonMapper MAPPER = JsonMapper.shared();

  public Figures {
    values = Map.copyOf(values);
  }

  public static Figures of(ProgressReport report) {
    Map<String, Long> values = new TreeMap<>();
    put(values, "", report.tally());
    report.areas().forEach(area -> put(values, area.code() + ". " + area.title(), area.tally()));
    for (UnitFigures unit : report.units()) {
      String name = unit.above().isEmpty() ? unit.name() : unit.name() + ", " + unit.above();
      values.put("given|" + name, (long) unit.given());
      values.put("owed|" + name, (long) unit.owed());
      values.put("completed|" + name, (long) unit.completed());
      values.put("awaiting|" + name, (long) unit.awaiting());
      values.put("unsatisfactory|" + name, (long) unit.unsatisfactory());
      values.put("overdue|" + name, (long) unit.overdue());
    }
    report.overdue().forEach(task -> values.put("late|" + task.code(), (long) task.owing()));
    report.dueSoon().forEach(task -> values.put("soon|" + task.code(), (long) task.owing()));
    return new Figures(values);
  }

  static Figures parse(String json) {
    Map<String, Long> values = new TreeMap<>();
    MAPPER
        .readTree(json)
        .properties()
        .forEach(one -> values.put(one.getKey(), one.getValue().asLong()));
    return new Figures(values);
  }

  String json() {
    return CanonicalJson.of(MAPPER.valueToTree(values));
  }

  public String digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// What is different now.
  public List<Difference> differences(Figures now) {
    TreeSet<String> names = new TreeSet<>(values.keySet());
    names.addAll(now.values.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(values.get(name), now.values.get(name))) {
        int bar = name.indexOf('|');
        differences.add(
            new Difference(
                name.substring(0, bar),
                name.substring(bar + 1),
                values.get(name),
                now.values.get(name)));
      }
    }
    return differences;
  }

  private static void put(Map<String, Long> values, String whose, Tally tally) {
    values.put("total|" + whose, (long) tally.total());
    for (Bucket bucket : Bucket.values()) {
      values.put(bucket.name() + "|" + whose, (long) tally.of(bucket));
    }
    values.put("regular|" + whose, (long) tally.regularDone());
  }
}
