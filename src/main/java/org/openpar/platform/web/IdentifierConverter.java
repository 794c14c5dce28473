package org.openpar.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Identifier;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/// Lets a controller take `@PathVariable TaskId task`: the record of the id is made from the UUID
/// in the address. A field left blank is no id.
class IdentifierConverter implements ConverterFactory<String, Identifier> {

  @Override
  public <T extends Identifier> Converter<String, @Nullable T> getConverter(Class<T> type) {
    return text -> text.isBlank() ? null : make(type, UUID.fromString(text));
  }

  private static <T extends Identifier> T make(Class<T> type, UUID value) {
    try {
      var constructor = type.getDeclaredConstructor(UUID.class);
      constructor.setAccessible(true);
      return constructor.newInstance(value);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(refused.getCause());
    } catch (ReflectiveOperationException noRecord) {
      throw new IllegalStateException(noRecord);
    }
  }
}
