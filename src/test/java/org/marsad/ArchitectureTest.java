package org.marsad;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The rules that hold inside every module; their borders are {@link ModulesTest}'s. */
@AnalyzeClasses(packages = "org.marsad", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Commands that their module's command, in its base package, has to name. */
    private static final Set<String> PUBLIC_IN_INTERNAL =
            Set.of("org.marsad.plan.internal.ReadCommand", "org.marsad.plan.internal.ImportCommand");

    private static final DescribedPredicate<JavaClass> FLOATING = describe(
            "float or double",
            type -> type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(Double.class)
                    || type.isEquivalentTo(Float.class));

    @ArchTest
    static final ArchRule aModuleHasThreeZones = classes()
            .should()
            .resideInAnyPackage("org.marsad", "org.marsad.(*)", "org.marsad.(*).internal", "org.marsad.(*).web")
            .because("a module is its documented base package, what is internal to it, and its pages");

    @ArchTest
    static final ArchRule theKernelIsPlainJava = noClasses()
            .that()
            .resideInAPackage("org.marsad.kernel..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."));

    @ArchTest
    static final ArchRule controllersAreHiddenInTheWebZone = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(ControllerAdvice.class)
            .should()
            .resideInAnyPackage("org.marsad.(*).web", "org.marsad.web.internal")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule sqlIsInternal = noClasses()
            .that()
            .resideOutsideOfPackage("org.marsad.(*).internal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql", "javax.sql")
            .because("one zone of a module knows its tables");

    @ArchTest
    static final ArchRule namesComeFromThePlan = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Service)")
            .because("a class is named by what it is in the plan’s words");

    @ArchTest
    static final ArchRule constructorsBringWhatAClassNeeds = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule oneWayToLog = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Marsad.class.getName())
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule whatIsInternalIsNotPublic = classes()
            .that()
            .resideInAPackage("org.marsad.(*).internal")
            .and()
            .areTopLevelClasses()
            .and(describe("are not commands", type -> !PUBLIC_IN_INTERNAL.contains(type.getName())))
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule resultsAreKeptExactly = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.marsad.assessment..")
            .should()
            .haveRawType(FLOATING);

    @ArchTest
    static final ArchRule resultsAreReturnedExactly = noCodeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.marsad.assessment..")
            .should()
            .haveRawReturnType(FLOATING);

    @ArchTest
    static final ArchRule resultsAreComputedExactly = classes()
            .that()
            .resideInAPackage("org.marsad.assessment..")
            .should(not(callMethodWhere(describe(
                    "it takes or gives a float or a double",
                    (JavaMethodCall call) -> FLOATING.test(call.getTarget().getRawReturnType())
                            || call.getTarget().getRawParameterTypes().stream().anyMatch(FLOATING)))))
            .because("a number is exact until it is printed");

    @ArchTest
    static final ArchRule eachModuleFillsItsOwnTemplates = classes()
            .should(not(callMethodWhere(describe(
                    "it fills another module’s template",
                    (JavaMethodCall call) ->
                            call.getTargetOwner().getName().equals("gg.jte.generated.precompiled.Templates")
                                    && !call.getName().startsWith(module(call.getOriginOwner()))))));

    private static String module(JavaClass type) {
        String rest = type.getPackageName().substring("org.marsad".length());
        return rest.isEmpty() ? rest : rest.substring(1).split("\\.")[0];
    }
}
