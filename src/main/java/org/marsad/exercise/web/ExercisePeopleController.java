package org.marsad.exercise.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marsad.exercise.Exercises;
import org.marsad.identity.Accounts;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.identity.SignIn;
import org.marsad.identity.SignInOffer;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.NotFoundException;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets whoever practises be anybody, where nothing is real. */
@Controller
@RequestMapping(ExercisePeopleController.PATH)
class ExercisePeopleController implements SignInOffer {
    static final String PATH = "/{language:fr|en|ar}/exercise/people";

    private final Exercises exercises;
    private final Accounts accounts;
    private final SignIn door;
    private final Shells shells;
    private final Templates templates;

    ExercisePeopleController(Exercises exercises, Accounts accounts, SignIn door, Shells shells, Templates templates) {
        this.exercises = exercises;
        this.accounts = accounts;
        this.door = door;
        this.shells = shells;
        this.templates = templates;
    }

    @Override
    public Optional<Place> find() {
        return exercises.find().map(_ -> new Place("exercise.people.offer", "/exercise/people"));
    }

    @GetMapping
    JteModel people(@PathVariable Language language) {
        checkExercise();
        Texts texts = Texts.in(language);
        List<Person> people = accounts.listPeople().stream()
                .filter(it -> it.account().email().endsWith(SignIn.FICTITIOUS))
                .sorted(Comparator.comparing(it -> it.account().email()))
                .toList();
        var page = new Shells.Page(
                texts.t("exercise.people.title"),
                texts.t("exercise.people.lead"),
                "/exercise/people",
                "/sign-in",
                List.of(),
                List.of(),
                false);
        List<ExercisePeoplePage.Group> groups = Arrays.stream(Role.values())
                .map(role -> group(texts, role, people))
                .filter(it -> !it.people().isEmpty())
                .toList();
        return templates.exercisePeople(
                shells.shell(language, page),
                new ExercisePeoplePage("/" + language.code() + "/exercise/people", groups));
    }

    @PostMapping
    void become(@RequestParam long account, HttpServletRequest request, HttpServletResponse response) {
        checkExercise();
        door.practise(account, request, response);
    }

    private void checkExercise() {
        if (exercises.find().isEmpty()) {
            throw new NotFoundException("exercise");
        }
    }

    private static ExercisePeoplePage.Group group(Texts texts, Role role, List<Person> people) {
        return new ExercisePeoplePage.Group(
                texts.t("identity.role." + role.code()),
                people.stream()
                        .filter(it -> it.has(role))
                        .map(Person::account)
                        .map(it -> new ExercisePeoplePage.Someone(
                                it.id(), it.name(), it.language().code()))
                        .toList());
    }
}
