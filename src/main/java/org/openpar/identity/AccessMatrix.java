package org.openpar.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The access matrix as it stands in `permissions/*.csv`: act, role, reach, states; one line a
/// permission, for people to read. A malformed line does not let the application start.
@Component
class AccessMatrix {

  private static final int WITHOUT_STATES = 3;
  private static final int WITH_STATES = 4;

  private final List<Permission> lines;
  private final Map<String, Map<Role, List<Permission>>> byActAndRole;

  @Autowired
  AccessMatrix(ResourcePatternResolver resources) throws IOException {
    this(read(resources));
  }

  AccessMatrix(List<Permission> lines) {
    this.lines = List.copyOf(lines);
    this.byActAndRole =
        lines.stream()
            .collect(
                Collectors.groupingBy(Permission::act, Collectors.groupingBy(Permission::role)));
  }

  /// What the role may do of this act; nothing unless a line says so.
  List<Permission> of(String act, Role role) {
    return byActAndRole.getOrDefault(act, Map.of()).getOrDefault(role, List.of());
  }

  Set<String> acts() {
    return byActAndRole.keySet();
  }

  /// Every line, in the order of the files.
  List<Permission> lines() {
    return lines;
  }

  private static List<Permission> read(ResourcePatternResolver resources) throws IOException {
    List<Permission> read = new ArrayList<>();
    for (Resource file : resources.getResources("classpath*:permissions/*.csv")) {
      file.getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("act,"))
          .map(AccessMatrix::permission)
          .forEach(read::add);
    }
    return read;
  }

  private static Permission permission(String line) {
    String[] columns = Stream.of(line.split(",", -1)).map(String::strip).toArray(String[]::new);
    if (columns.length != WITHOUT_STATES && columns.length != WITH_STATES) {
      throw new IllegalStateException("permissions: act,role,reach,states expected in: " + line);
    }
    return new Permission(
        columns[0],
        Role.valueOf(columns[1]),
        Reach.valueOf(columns[2]),
        columns.length == WITHOUT_STATES ? List.of() : states(columns[WITHOUT_STATES]));
  }

  /// "DRAFT|ISSUED"; nothing written stands for every state.
  private static List<String> states(String column) {
    return Arrays.stream(column.split("\\|")).filter(state -> !state.isBlank()).toList();
  }
}
