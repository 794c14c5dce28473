package org.openpar.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A grave act (sealing, granting, unlocking): whoever walked away from the screen did not do it.
/// The person proves once more who they are, unless they did within the last five minutes. It
/// belongs on the page with the form as well as on the act, so that nobody writes a form in vain.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {}
