package org.openpar.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.openpar.platform.security.RouteGuard;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Normal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// Wires pages, guard, language, dates and static files into Spring MVC.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private final PageReturnValueHandler pages;
  private final RouteGuard guard;
  private final Messages messages;

  WebConfiguration(Shells shells, RouteGuard guard, Messages messages) {
    this.pages = new PageReturnValueHandler(templates(), messages, shells);
    this.guard = guard;
    this.messages = messages;
  }

  /// Templates compile into the package they lie in; nothing is compiled at run time.
  static TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.openpar");
  }

  @Bean
  PageReturnValueHandler pageReturnValueHandler() {
    return pages;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new ChosenLanguage();
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(pages);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new TextsArgument(messages));
    resolvers.add(new TypedArgument());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(guard);
  }

  /// What comes in is made ours at the door: days as people write them, typed ids, composed
  /// letters.
  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addFormatter(new DateWords());
    registry.addConverterFactory(new IdentifierConverter());
    registry.addConverter(String.class, String.class, Normal::nfc);
  }

  /// A file's address holds its content's hash, so a browser may keep it for ever.
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String folder : List.of("css", "js", "img", "fonts", "vendor")) {
      registry
          .addResourceHandler("/" + folder + "/**")
          .addResourceLocations("classpath:/static/" + folder + "/")
          .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
          .resourceChain(true)
          .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
  }
}
