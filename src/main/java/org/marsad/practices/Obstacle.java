package org.marsad.practices;

/** What a practice had to overcome. Their names are the sentences {@code practices.obstacle.CODE}. */
public enum Obstacle {
    /** The law did not allow or foresee it. */
    LAW,
    MONEY,
    /** People did not know. */
    INFORMATION,
    TRUST,
    /** Too few people, or too little skill. */
    CAPACITY,
    /** Authorities did not work together. */
    COORDINATION,
    OTHER
}
