package org.openpar.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.platform.model.Forbidden;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

class RouteGuardTests {

  private final WebApplicationContextRunner application =
      new WebApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class))
          .withUserConfiguration(DeclaredRoutes.class);

  @Test
  void startsWhenEveryRouteSaysWhoMayTakeIt() {
    application
        .withUserConfiguration(DeclaredController.class)
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void keepsAnApplicationWithAnUndeclaredRouteDown() {
    application
        .withUserConfiguration(ForgottenController.class)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .isInstanceOf(UndeclaredRoutes.class)
                    .hasMessageContaining("ForgottenController#show"));
  }

  @Test
  void letsAnyoneTakeAnOpenRoute() {
    assertThatCode(() -> take("open", null)).doesNotThrowAnyException();
  }

  @Test
  void admitsOnlyWhomTheActIsPermitted() {
    assertThatCode(() -> take("guarded", act -> act.equals("plan.show")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> take("guarded", act -> act.equals("plan.issue")))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void deniesWhileNobodyAnswersForPermissions() {
    assertThatThrownBy(() -> take("guarded", null)).isInstanceOf(Forbidden.class);
  }

  private static void take(String method, @Nullable Permissions permissions) throws Exception {
    try (var context = new StaticApplicationContext()) {
      if (permissions != null) {
        context.registerBean(Permissions.class, () -> permissions);
      }
      var guard = new RouteGuard(context.getBeanProvider(Permissions.class));
      var route = new HandlerMethod(new DeclaredController(), method);
      guard.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), route);
    }
  }

  @Controller
  static class DeclaredController {

    @GetMapping("/mo")
    @OpenToAll
    public void open() {}

    @GetMapping("/dong")
    @Requires("plan.show")
    public void guarded() {}
  }

  @Controller
  static class ForgottenController {

    @GetMapping("/quen")
    public void show() {}
  }
}
