package org.openpar.platform.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Each module brings `messages/<module>.properties`; whatever lies there is read.
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

  /// All bundles as one: a page asks for some hundred texts, and the source of bundles looks for
  /// each of them in one module after the other.
  @Bean
  MessageSource messageSource() throws IOException {
    var source = new ReloadableResourceBundleMessageSource();
    source.setBasenames(bundles().toArray(String[]::new));
    source.setDefaultEncoding("UTF-8");
    // On an English server Java would answer a Vietnamese reader in English (architecture.md, 12).
    source.setFallbackToSystemLocale(false);
    return source;
  }

  private static List<String> bundles() throws IOException {
    var found = new PathMatchingResourcePatternResolver();
    return Stream.of(found.getResources("classpath*:messages/*.properties"))
        .map(Resource::getFilename)
        .filter(name -> name != null && !name.contains("_"))
        .map(name -> "classpath:messages/" + name.replace(".properties", ""))
        .sorted()
        .distinct()
        .toList();
  }
}
