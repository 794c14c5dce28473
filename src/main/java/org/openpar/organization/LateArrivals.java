package org.openpar.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.platform.persistence.SystemWork;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// On the day an act takes effect, and ever after, asks whether somebody came to its units too late
/// to be carried when it was enacted.
@Component
class LateArrivals {

  private final Reorganizations reorganizations;
  private final Clock clock;

  LateArrivals(Reorganizations reorganizations, Clock clock) {
    this.reorganizations = reorganizations;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT10M")
  void follow() {
    try (SystemWork _ = SystemWork.begin()) {
      reorganizations.follow(LocalDate.now(clock));
    }
  }
}
