package org.marsad.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marsad.WithExercise;

/**
 * A test of the program's pages in a real browser, which its methods may ask for. Where there is none, the test is left
 * out and a line says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OneBrowser.class)
@WithExercise
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface InBrowser {}
