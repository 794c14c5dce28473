package org.openpar.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The access matrix as it stands in `permissions/*.csv`: act, role, reach; one line a permission,
/// for people to read. A malformed line does not let the application start.
@Component
class AccessMatrix {

  private final Map<String, Map<Role, Reach>> reachByActAndRole = new HashMap<>();

  AccessMatrix(ResourcePatternResolver resources) throws IOException {
    for (Resource file : resources.getResources("classpath*:permissions/*.csv")) {
      lines(file).forEach(this::add);
    }
  }

  Optional<Reach> reach(String act, Role role) {
    return Optional.ofNullable(reachByActAndRole.getOrDefault(act, Map.of()).get(role));
  }

  Set<String> acts() {
    return Set.copyOf(reachByActAndRole.keySet());
  }

  private void add(String line) {
    String[] columns = line.split(",", -1);
    if (columns.length != 3) {
      throw new IllegalStateException("permissions: act,role,reach expected in: " + line);
    }
    reachByActAndRole
        .computeIfAbsent(columns[0].strip(), act -> new HashMap<>())
        .put(Role.valueOf(columns[1].strip()), Reach.valueOf(columns[2].strip()));
  }

  private static List<String> lines(Resource file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : file.getContentAsString(StandardCharsets.UTF_8).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("act,")) {
        lines.add(line);
      }
    }
    return lines;
  }
}
