package org.openpar.execution.web;

import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.HeadApproval;
import org.openpar.identity.Actor;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The head of a unit decides whether its work passes his desk.
@Controller
@RequestMapping("/viec/thu-truong-duyet")
class HeadApprovalController {

  private final HeadApproval approval;

  HeadApprovalController(HeadApproval approval) {
    this.approval = approval;
  }

  @PostMapping
  @Requires(ExecutionActs.APPROVE)
  Page update(@RequestParam boolean wanted, Actor actor) {
    approval.want(wanted, actor);
    return Redirect.to("/viec")
        .saying(wanted ? "execution.said.head-approval.on" : "execution.said.head-approval.off");
  }
}
