package org.marsad;

import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Services;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program's services for a command: wired on first use, without a web server, beside a running one if there is one. */
final class Wiring implements Services, AutoCloseable {
    private @Nullable ConfigurableApplicationContext context;

    @Override
    public <T> T get(Class<T> type) {
        return context().getBean(type);
    }

    private ConfigurableApplicationContext context() {
        if (context == null) {
            context = new SpringApplicationBuilder(Application.class)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .properties("marsad.database.join=true")
                    .run();
        }
        return context;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
