package org.marsad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.marsad.followup.Field;
import org.marsad.followup.Question;

/** Answers typed into the pages, saved one by one as they are typed. */
final class OnPages implements Told.Way {
    @Override
    public void tell(Somebody who, String report, List<Told> answers) {
        String open = "";
        for (Told told : answers) {
            Question question = told.question();
            if (!question.action().equals(open)) {
                open = question.action();
                who.open(report + "/actions/" + open);
            }
            for (Question.Place place : question.places()) {
                String value = told.values().get(place.id());
                if (value != null) {
                    fill(who.page(), question, place, value);
                }
            }
            assertThat(who.page().locator("#state-" + question.code())).hasClass(Pattern.compile("confirmed"));
        }
    }

    private static void fill(Page page, Question question, Question.Place place, String value) {
        String saved = "/questions/" + question.code();
        page.waitForResponse(it -> it.url().endsWith(saved), () -> {
            Locator field = page.locator("[name='" + question.code() + "." + place.id() + "']");
            if (field.count() > 1) {
                field.and(page.locator("[value='" + value + "']")).check();
            } else if (isList(place.field())) {
                field.selectOption(value);
            } else {
                field.fill(value);
                field.blur();
            }
        });
    }

    private static boolean isList(Field field) {
        return field.type() == Field.Type.CHOICE || field.type() == Field.Type.LANGUAGE;
    }
}
