package org.openpar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// OpenPAR: the system on which a province runs its administrative reform plan.
@Modulithic(
    systemName = "OpenPAR",
    sharedModules = {"platform", "organization", "calendar"})
@SpringBootApplication
public class OpenParApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(OpenParApplication.class, arguments);
  }
}
