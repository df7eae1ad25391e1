package org.marsad.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may use a handler; every handler below {@code /{language}/desk} names them. Whoever is not signed in is
 * led to the sign-in page, whoever has none of the roles is refused. Whether they may see just this report is for the
 * handler to ask of {@link Person}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    /** The roles; none means everybody who is signed in, with a mandate or without. */
    Role[] value();
}
