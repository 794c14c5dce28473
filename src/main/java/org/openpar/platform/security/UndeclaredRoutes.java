package org.openpar.platform.security;

import java.util.List;

/// Routes that name neither an act nor `@OpenToAll`: the application does not start.
class UndeclaredRoutes extends IllegalStateException {

  UndeclaredRoutes(List<String> routes) {
    super("Routes without @Requires or @OpenToAll: " + String.join(", ", routes));
  }
}
