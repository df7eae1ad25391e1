package org.marsad.meetings;

/** Whether employers were in the room. Not known is not no. Names are message keys {@code meetings.employers.NAME}. */
public enum Employers {
    YES,
    NO,
    UNKNOWN
}
