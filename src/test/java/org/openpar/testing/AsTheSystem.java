package org.openpar.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.openpar.platform.persistence.SystemWork;

/// A test works as the system itself wherever nobody is signed in.
class AsTheSystem implements BeforeAllCallback, AfterAllCallback {

  private static final Namespace STORE = Namespace.create(AsTheSystem.class);

  @Override
  public void beforeAll(ExtensionContext test) {
    test.getStore(STORE).put(SystemWork.class, SystemWork.begin());
  }

  @Override
  public void afterAll(ExtensionContext test) {
    test.getStore(STORE).remove(SystemWork.class, SystemWork.class).close();
  }
}
