package org.openpar.identity.web;

import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a directory is asked, in the order of the asking.
final class Questions extends InMemoryOperationInterceptor {

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) {
    asked.add("bind");
  }

  @Override
  public void processSearchRequest(InMemoryInterceptedSearchRequest request) {
    asked.add("search");
  }

  /// What was asked since the last time somebody wanted to know.
  List<String> taken() {
    List<String> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }
}
