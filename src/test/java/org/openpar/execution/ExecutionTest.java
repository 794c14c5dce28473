package org.openpar.execution;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openpar.testing.OpenParTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// The whole application, with plans as tests promulgate them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OpenParTest
@Import(ExecutionTest.Plans.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface ExecutionTest {

  /// Stands before the plans of the database.
  @TestConfiguration(proxyBeanMethods = false)
  class Plans {

    @Bean
    @Primary
    IssuedPlan issuedPlan() {
      return new IssuedPlan();
    }
  }
}
