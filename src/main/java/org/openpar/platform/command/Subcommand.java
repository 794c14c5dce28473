package org.openpar.platform.command;

import java.util.concurrent.Callable;

/// A command of the command line, with a picocli annotation that names it. It lives beside its
/// business and is found through `META-INF/services`, so nobody has to know it.
public interface Subcommand extends Callable<Integer> {}
