package org.openpar.testing;

import java.time.LocalDate;
import org.openpar.documents.FormProfile;
import org.openpar.documents.FormProfiles;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The forms of documents, wired as in the house but without the house.
public final class Forms {

  public static final FormProfiles ALL = all();
  public static final FormProfile DECREE_30 = ALL.on(LocalDate.of(2020, 3, 5));
  public static final FormProfile CIRCULAR_01 = ALL.on(LocalDate.of(2020, 3, 4));

  private Forms() {}

  private static FormProfiles all() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.scan("org.openpar.documents.profile");
      context.registerBean(FormProfiles.class);
      context.refresh();
      return context.getBean(FormProfiles.class);
    }
  }
}
