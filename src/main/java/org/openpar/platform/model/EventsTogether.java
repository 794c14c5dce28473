package org.openpar.platform.model;

import java.util.List;

/// What happened to thousands of things in one deed. The trail keeps each as if it had happened
/// alone; whoever else listens to single events is not called for them.
public record EventsTogether(List<DomainEvent> events) {

  public EventsTogether {
    events = List.copyOf(events);
  }
}
