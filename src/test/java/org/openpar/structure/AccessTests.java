package org.openpar.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.identity.model.Accounts;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.security.Requires;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every route with every role: who is not granted the act is turned away, who is gets in,
/// and nobody ever meets an error of ours.
@OpenParTest
class AccessTests {

  private static final List<String> ROLES =
      List.of("chutich", "ha.snv", "son.snv", "lan.snv", "thong.chiengkhoa", "quantri");
  private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";

  @Autowired private MockMvc mvc;
  @Autowired private Policy policy;
  @Autowired private Accounts accounts;
  @Autowired private UserDetailsService users;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  /// A method and a path with every variable filled by an id that does not exist.
  private record Route(HttpMethod method, String path, HandlerMethod handler) {

    boolean open() {
      return handler.hasMethodAnnotation(OpenToAll.class);
    }

    String act() {
      return handler.getMethodAnnotation(Requires.class).value();
    }
  }

  @Test
  void turnsAwayWhoeverIsNotGrantedTheAct() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String username : ROLES) {
      Actor actor = accounts.find(username).orElseThrow().actor();
      for (Route route : routes()) {
        int status =
            mvc.perform(
                    request(route.method(), route.path())
                        .with(user(users.loadUserByUsername(username)))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
        boolean granted = route.open() || policy.permits(actor, route.act());
        if (status >= 500 || (!granted && status != 403) || (granted && status == 403)) {
          wrong.add(username + " " + route.method() + " " + route.path() + " → " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sendsStrangersToTheSignInPage() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes()) {
      int status =
          mvc.perform(request(route.method(), route.path()).with(csrf()))
              .andReturn()
              .getResponse()
              .getStatus();
      if (!route.open() && status != 302) {
        wrong.add(route.method() + " " + route.path() + " → " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void refusesEveryChangeWithoutTheTokenOfItsForm() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes()) {
      if (route.method() != HttpMethod.GET && !route.open()) {
        int status =
            mvc.perform(
                    request(route.method(), route.path())
                        .with(user(users.loadUserByUsername("ha.snv"))))
                .andReturn()
                .getResponse()
                .getStatus();
        if (status != 403) {
          wrong.add(route.method() + " " + route.path() + " → " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private List<Route> routes() {
    List<Route> routes =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(route -> route.getValue().getBeanType().getName().startsWith("org.openpar."))
            .flatMap(AccessTests::routes)
            .toList();
    assertThat(routes).hasSizeGreaterThan(25);
    return routes;
  }

  private static Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
    Set<RequestMethod> methods = entry.getKey().getMethodsCondition().getMethods();
    return entry.getKey().getPatternValues().stream()
        .filter(path -> !path.startsWith("/error"))
        .flatMap(
            path ->
                methods.stream()
                    .map(
                        method ->
                            new Route(
                                HttpMethod.valueOf(method.name()),
                                filled(path),
                                entry.getValue())));
  }

  private static String filled(String pattern) {
    return pattern
        .replace("{area}", "1")
        .replace("{field}", "lead")
        .replace("{hash}", "0")
        .replaceAll("\\{[^}]+}", SOME_ID);
  }
}
