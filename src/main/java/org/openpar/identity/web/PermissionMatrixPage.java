package org.openpar.identity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpar.identity.MatrixRow;
import org.openpar.identity.Role;
import org.openpar.platform.web.Page;

/// The access matrix: role × act × state.
public record PermissionMatrixPage(List<MatrixRow> rows) implements Page {

  public Map<String, List<MatrixRow>> byModule() {
    return rows.stream()
        .collect(Collectors.groupingBy(MatrixRow::module, LinkedHashMap::new, Collectors.toList()));
  }

  public static List<Role> roles() {
    return List.of(Role.values());
  }
}
