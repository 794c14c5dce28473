package org.openpar.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// The whole application on a real database with the sample province, whose today is 15/10/2018,
/// from eight in the morning on: no run meets midnight.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AsTheSystem.class)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("sample")
@ContextConfiguration(initializers = OpenParTest.OnItsOwnDatabase.class)
@Import(OpenParTest.NobodyStaysSignedIn.class)
public @interface OpenParTest {

  /// Points the context at a database of its own. It comes first: another may move the day.
  @Order(Ordered.HIGHEST_PRECEDENCE)
  class OnItsOwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(TestDatabase.properties())
          .and(
              "openpar.data=" + newFolder(),
              "openpar.today=2018-10-15",
              "openpar.opens-at=08:00",
              "openpar.sign-in.second-factor-for=")
          .applyTo(context);
    }

    /// Keys and anchors belong to one database.
    private static Path newFolder() {
      try {
        Path folder = Files.createTempDirectory("openpar");
        folder.toFile().deleteOnExit();
        return folder;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  /// Whoever was signed in for a request is not for what the test does after it.
  @TestConfiguration(proxyBeanMethods = false)
  class NobodyStaysSignedIn {

    @Bean
    MockMvcBuilderCustomizer signsOut() {
      return builder -> builder.alwaysDo(answered -> TestSecurityContextHolder.clearContext());
    }
  }
}
