package org.openpar.platform.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What belongs to a person and not to his office: the trail, which forgets nothing, keeps a mark
/// of it that shows whether it changed, and never the words.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Personal {}
