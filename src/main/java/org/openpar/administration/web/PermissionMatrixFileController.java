package org.openpar.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.documents.ListFile;
import org.openpar.identity.MatrixRow;
import org.openpar.identity.Policy;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The access matrix as a file, for whoever inspects it.
@Controller
class PermissionMatrixFileController {

  /// As permissions/identity.csv grants it.
  private static final String READ = "identity.matrix";

  private static final String PATH = "/phan-quyen/ma-tran";

  private final Policy policy;
  private final Clock clock;

  PermissionMatrixFileController(Policy policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping({PATH + ".xlsx", PATH + ".csv"})
  @Requires(READ)
  ListFile index(Texts t) {
    return new PermissionMatrixListing(t, LocalDate.now(clock))
        .list()
        .rows(MatrixRow.listOf(policy.permissions())::forEach);
  }
}
