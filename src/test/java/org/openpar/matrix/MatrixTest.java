package org.openpar.matrix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openpar.testing.OpenParTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestPropertySource;

/// One application with one [World] for every test of this package that asks it over HTTP.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OpenParTest
@TestPropertySource(
    properties = {
      "spring.application.name=matrix",
      "openpar.identity.ldap.url=ldap://127.0.0.1:1",
    })
@TestConstructor(autowireMode = AutowireMode.ALL)
@Import({World.class, Requests.class})
@interface MatrixTest {}
