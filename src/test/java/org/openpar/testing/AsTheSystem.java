package org.openpar.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.openpar.platform.persistence.SystemWork;

/// A test works as the system itself wherever nobody is signed in, from the start of its context
/// on.
class AsTheSystem implements BeforeAllCallback, TestInstancePreConstructCallback, AfterAllCallback {

  private static final Namespace STORE = Namespace.create(AsTheSystem.class);

  @Override
  public void beforeAll(ExtensionContext test) {
    begin(test);
  }

  /// A test that lives as long as its class is made before anything else.
  @Override
  public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext test) {
    begin(test);
  }

  private static void begin(ExtensionContext test) {
    Store store = test.getStore(STORE);
    if (store.get(SystemWork.class) == null) {
      store.put(SystemWork.class, SystemWork.begin());
    }
  }

  @Override
  public void afterAll(ExtensionContext test) {
    test.getStore(STORE).remove(SystemWork.class, SystemWork.class).close();
  }
}
