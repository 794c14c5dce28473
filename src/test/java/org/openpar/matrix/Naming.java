package org.openpar.matrix;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Typed;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/// What a handler takes from a form, from the words behind its address, or from a script, as its
/// own signature says: each field might name a thing.
///
/// @param field how it is sent; [#FORM] or [#SCRIPT] where the handler reads the whole by itself
/// @param type of one value
record Naming(String field, Class<?> type) {

  /// All fields at once, whatever they are called.
  static final String FORM = "(form)";

  /// What a script sends.
  static final String SCRIPT = "(script)";

  static List<Naming> of(HandlerMethod handler) {
    return Stream.of(handler.getMethodParameters()).flatMap(Naming::of).distinct().toList();
  }

  private static Stream<Naming> of(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
    if (parameter.hasParameterAnnotation(RequestBody.class)) {
      return Stream.of(new Naming(SCRIPT, String.class));
    }
    if (type == Typed.class || (asked != null && Map.class.isAssignableFrom(type))) {
      return Stream.of(new Naming(FORM, String.class));
    }
    boolean bare =
        parameter.getParameterAnnotations().length == 0 && BeanUtils.isSimpleProperty(type);
    if (asked != null || bare) {
      return Stream.of(new Naming(name(asked, parameter), one(parameter)));
    }
    return parameter.hasParameterAnnotation(PathVariable.class)
            || type == Actor.class
            || type == Texts.class
            || !type.getName().startsWith("org.openpar.")
        ? Stream.of()
        : ofForm(type);
  }

  private static Stream<Naming> ofForm(Class<?> form) {
    if (!form.isRecord()) {
      throw new AssertionError(form + " is bound from a form and is no record");
    }
    Class<?>[] types =
        Arrays.stream(form.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return Arrays.stream(form.getDeclaredConstructor(types).getParameters())
          .map(
              part ->
                  new Naming(name(part), one(ResolvableType.forType(part.getParameterizedType()))));
    } catch (NoSuchMethodException everyRecordHasIt) {
      throw new AssertionError(everyRecordHasIt);
    }
  }

  private static String name(@Nullable RequestParam asked, MethodParameter parameter) {
    return asked == null || asked.name().isEmpty()
        ? parameter.getParameter().getName()
        : asked.name();
  }

  private static String name(Parameter part) {
    BindParam bound = part.getAnnotation(BindParam.class);
    return bound == null ? part.getName() : bound.value();
  }

  private static Class<?> one(MethodParameter parameter) {
    return one(ResolvableType.forMethodParameter(parameter));
  }

  private static Class<?> one(ResolvableType type) {
    return type.hasGenerics() ? type.getGeneric(0).toClass() : type.toClass();
  }

  /// Whether it names a thing, by its type.
  boolean sure() {
    return type == UUID.class || Identifier.class.isAssignableFrom(type);
  }

  /// Whether it can name nothing, by its type: a choice, a tick, a day, a file.
  boolean never() {
    return type.isEnum()
        || Set.of(boolean.class, Boolean.class, MultipartFile.class).contains(type)
        || Temporal.class.isAssignableFrom(type);
  }
}
