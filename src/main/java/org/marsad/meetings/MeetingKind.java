package org.marsad.meetings;

/** What kind of meeting it is. Names are message keys {@code meetings.kind.NAME}. */
public enum MeetingKind {
    /** The ministerial conference, about every four years. */
    MINISTERIAL,
    /** The senior officials’ meeting, at which the chair is handed over. */
    SENIOR_OFFICIALS,
    STEERING_COMMITTEE,
    /** A thematic or technical meeting, co-chaired by one African and one European partner. */
    TECHNICAL,
    TRAINING,
    /** A network of national focal points, such as that on missing migrants. */
    FOCAL_POINTS,
    PREPARATORY;

    /** Whether it is one of those that A11.1 counts: technical meetings and trainings. */
    public boolean isTechnical() {
        return this == TECHNICAL || this == TRAINING;
    }
}
