package org.openpar.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The trail, to be read only: nothing but the trail itself can write to it.
@Service
public class AuditTrail {

  private final TraceStore traces;

  AuditTrail(TraceStore traces) {
    this.traces = traces;
  }

  /// The traces that answer a search, newest first.
  @Transactional(readOnly = true)
  public List<Trace> listOf(TraceSearch search) {
    return traces.listOf(search);
  }

  /// Like [#listOf] trace by trace, for exports of any length.
  @Transactional(readOnly = true)
  public void each(TraceSearch search, Consumer<Trace> trace) {
    traces.each(search, trace);
  }

  /// The history of one thing, oldest first.
  @Transactional(readOnly = true)
  public List<Trace> history(UUID subject) {
    return traces.history(subject);
  }
}
