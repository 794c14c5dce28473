package org.openpar.platform.web;

import java.io.Serializable;
import java.util.List;

/// A sentence of success that waits for the next page: a text key and its arguments.
public record Flash(String key, List<String> arguments) implements Serializable {}
