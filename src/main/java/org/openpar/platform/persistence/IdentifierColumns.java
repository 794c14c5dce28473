package org.openpar.platform.persistence;

import java.util.List;
import java.util.UUID;
import org.openpar.platform.model.Identifier;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;

/// Typed ids in uuid columns: one pair of converters for all of them.
@Configuration(proxyBeanMethods = false)
class IdentifierColumns {

  @Bean
  JdbcCustomConversions jdbcCustomConversions() {
    return new JdbcCustomConversions(List.of(new ToColumn(), new FromColumn()));
  }

  @WritingConverter
  static class ToColumn implements Converter<Identifier, UUID> {
    @Override
    public UUID convert(Identifier identifier) {
      return identifier.value();
    }
  }

  @ReadingConverter
  static class FromColumn implements ConverterFactory<UUID, Identifier> {
    @Override
    public <T extends Identifier> Converter<UUID, T> getConverter(Class<T> type) {
      var constructor = BeanUtils.getResolvableConstructor(type);
      return value -> BeanUtils.instantiateClass(constructor, value);
    }
  }
}
