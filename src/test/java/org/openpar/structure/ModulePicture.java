package org.openpar.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModules;

/// Which module uses which, as arrows: once as drawn for readers, once as it is.
record ModulePicture(Set<Arrow> arrows) {

  private static final Pattern DRAWN = Pattern.compile("(?m)^ *(\\w+) --> (\\w+) *$");

  record Arrow(String from, String to) {}

  /// The arrows of the first Mermaid picture of a page.
  static ModulePicture drawnIn(Path page) throws IOException {
    String picture = Files.readString(page).split("```", 3)[1];
    return new ModulePicture(
        DRAWN
            .matcher(picture)
            .results()
            .map(arrow -> new Arrow(arrow.group(1), arrow.group(2)))
            .collect(Collectors.toSet()));
  }

  static ModulePicture of(ApplicationModules modules) {
    return new ModulePicture(
        modules.stream()
            .flatMap(
                module ->
                    module
                        .getDirectDependencies(modules)
                        .uniqueModules()
                        .map(
                            used ->
                                new Arrow(
                                    module.getIdentifier().toString(),
                                    used.getIdentifier().toString())))
            .collect(Collectors.toSet()));
  }

  /// With an arrow for every way along arrows: a picture is readable when it leaves those out.
  ModulePicture withShortcuts() {
    Set<Arrow> all = new HashSet<>(arrows);
    while (all.addAll(continued(all))) {}
    return new ModulePicture(all);
  }

  private Set<Arrow> continued(Set<Arrow> ways) {
    return ways.stream()
        .flatMap(
            way ->
                arrows.stream()
                    .filter(arrow -> arrow.from().equals(way.to()))
                    .map(arrow -> new Arrow(way.from(), arrow.to())))
        .collect(Collectors.toSet());
  }
}
