package org.openpar.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpar.documents.ListFile;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A list that leaves as a file leaves as Excel and as CSV, from one method.
@OpenParTest
class ListRoutesTests {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Test
  void everyListLeavesInBothFormats() {
    List<Set<String>> lists =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(
                route ->
                    returnsAList(route.getValue())
                        || endsLikeAList(route.getKey().getPatternValues()))
            .map(route -> route.getKey().getPatternValues())
            .toList();

    assertThat(lists)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            paths -> {
              String list = paths.iterator().next().replaceAll("\\.(xlsx|csv)$", "");
              assertThat(paths).containsExactlyInAnyOrder(list + ".xlsx", list + ".csv");
            });
  }

  private static boolean returnsAList(HandlerMethod method) {
    return method.getReturnType().getParameterType() == ListFile.class;
  }

  private static boolean endsLikeAList(Set<String> paths) {
    return Stream.of(".xlsx", ".csv")
        .anyMatch(ending -> paths.stream().anyMatch(path -> path.endsWith(ending)));
  }
}
