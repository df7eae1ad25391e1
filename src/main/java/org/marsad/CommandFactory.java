package org.marsad;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.marsad.kernel.Services;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, handing the program's services to those whose constructor asks for them. */
final class CommandFactory implements IFactory {
    private final Services services;

    CommandFactory(Services services) {
        this.services = services;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            Class<?>[] parameters = constructor.getParameterTypes();
            if (parameters.length == 1 && parameters[0] == Services.class) {
                return type.cast(call(constructor));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

    private Object call(Constructor<?> constructor) throws ReflectiveOperationException {
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(services);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
