package org.openpar.execution.web;

import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.identity.Actor;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where work begins in the morning.
@Controller
@RequestMapping("/viec")
class MyWorkController {

  private final MyWork work;

  MyWorkController(MyWork work) {
    this.work = work;
  }

  @GetMapping
  @Requires(ExecutionActs.WORK)
  Page index(
      @RequestParam(name = "cua", required = false) @Nullable String whose, Actor actor, Texts t) {
    return work.of(actor, whose, t);
  }
}
