package org.marsad.exercise.internal;

import org.marsad.exercise.Exercises;
import org.marsad.notifications.MailStop;
import org.springframework.stereotype.Component;

/** From an exercise no mail leaves, even with a mail server: its people are made up. */
@Component
class MailsStay implements MailStop {
    private final Exercises exercises;

    MailsStay(Exercises exercises) {
        this.exercises = exercises;
    }

    @Override
    public boolean isOn() {
        return exercises.find().isPresent();
    }
}
