package org.openpar.identity.web;

import org.openpar.identity.MatrixRow;
import org.openpar.identity.Policy;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Who may do what, how far, in which state: the permission files as people read them.
@Controller
class PermissionMatrixController {

  static final String PATH = "/phan-quyen/ma-tran";
  static final String READ = "identity.matrix";

  private final Policy policy;

  PermissionMatrixController(Policy policy) {
    this.policy = policy;
  }

  @GetMapping(PATH)
  @Requires(READ)
  Page index() {
    return new PermissionMatrixPage(MatrixRow.listOf(policy.permissions()));
  }
}
