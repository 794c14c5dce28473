package org.openpar.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Things as JSON, by their fields, and what differs between two of them.
@Component
class Snapshots {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(
              visibility ->
                  visibility
                      .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
          .build();

  JsonNode of(Object thing) {
    return MAPPER.valueToTree(thing);
  }

  List<Trace.Change> changes(@Nullable String before, @Nullable String after) {
    JsonNode from = before == null ? MAPPER.createObjectNode() : MAPPER.readTree(before);
    JsonNode to = after == null ? MAPPER.createObjectNode() : MAPPER.readTree(after);
    Set<String> fields = new LinkedHashSet<>(to.propertyNames());
    fields.addAll(from.propertyNames());
    List<Trace.Change> changes = new ArrayList<>();
    for (String field : fields) {
      String old = words(from.get(field));
      String now = words(to.get(field));
      if (!Objects.equals(old, now)) {
        changes.add(new Trace.Change(field, old, now));
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

  private static @Nullable String words(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    return value.isValueNode() ? value.asString() : value.toString();
  }
}
