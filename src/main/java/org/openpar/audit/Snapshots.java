package org.openpar.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Personal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Things as JSON, by their fields, and what differs between two of them.
@Component
class Snapshots {

  /// What a value that nobody may read begins with.
  static final String HIDDEN = "hmac:";

  private static final String ACCOUNTS = "org.openpar.identity";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(
              visibility ->
                  visibility
                      .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
          .build();

  private static final ClassValue<Set<String>> PERSONAL =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return Stream.of(type.getDeclaredFields())
              .filter(field -> field.isAnnotationPresent(Personal.class))
              .map(Field::getName)
              .collect(Collectors.toUnmodifiableSet());
        }
      };

  private final UnaryOperator<String> hide;

  @Autowired
  Snapshots(TrailSecret secret) {
    this(secret::hide);
  }

  /// @param hide what stands for a secret value
  Snapshots(UnaryOperator<String> hide) {
    this.hide = hide;
  }

  JsonNode of(Object thing) {
    boolean ofAccounts = thing.getClass().getPackageName().startsWith(ACCOUNTS);
    return new Fit(hide, ofAccounts, PERSONAL.get(thing.getClass())).of(MAPPER.valueToTree(thing));
  }

  List<Trace.Change> changes(@Nullable String before, @Nullable String after) {
    JsonNode from = before == null ? MAPPER.createObjectNode() : MAPPER.readTree(before);
    JsonNode to = after == null ? MAPPER.createObjectNode() : MAPPER.readTree(after);
    Map<String, List<String>> old = leaves(from);
    Map<String, List<String>> now = leaves(to);
    Set<String> fields = new LinkedHashSet<>(now.keySet());
    fields.addAll(old.keySet());
    List<Trace.Change> changes = new ArrayList<>();
    for (String field : fields) {
      var change =
          new Trace.Change(
              field, old.getOrDefault(field, List.of()), now.getOrDefault(field, List.of()));
      if (!change.before().equals(change.after())) {
        changes.add(change);
      }
    }
    return changes;
  }

  /// Keeps of two snapshots only the fields that differ: a trace tells the change, not the whole.
  boolean narrow(ObjectNode before, ObjectNode after) {
    Set<String> same = new LinkedHashSet<>();
    for (String field : before.propertyNames()) {
      if (Objects.equals(before.get(field), after.get(field))) {
        same.add(field);
      }
    }
    before.remove(same);
    after.remove(same);
    return !(before.isEmpty() && after.isEmpty());
  }

  private static Map<String, List<String>> leaves(JsonNode thing) {
    Map<String, List<String>> leaves = new LinkedHashMap<>();
    gather("", thing, leaves);
    return leaves;
  }

  /// An id is its value; the things of a list share their fields, so each field has all its values.
  private static void gather(String path, JsonNode node, Map<String, List<String>> leaves) {
    if (node.isArray()) {
      node.forEach(one -> gather(path, one, leaves));
    } else if (node.isObject() && node.size() == 1 && node.has("value")) {
      gather(path, node.get("value"), leaves);
    } else if (node.isObject()) {
      String prefix = path.isEmpty() ? "" : path + ".";
      node.properties().forEach(one -> gather(prefix + one.getKey(), one.getValue(), leaves));
    } else if (!node.isNull()) {
      leaves.computeIfAbsent(path, none -> new ArrayList<>()).add(node.asString());
    }
  }
}
