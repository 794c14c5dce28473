package org.openpar.platform.command;

import java.util.List;

/// Lines a module has to say on the console once the application is there.
public interface Greeting {

  List<String> lines();
}
