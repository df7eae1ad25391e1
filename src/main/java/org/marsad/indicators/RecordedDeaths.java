package org.marsad.indicators;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * SDG 10.7.3: people recorded as dead or missing on routes of migration. A sum over records, each of which is one event
 * in one place, or a total that an authority published for a longer time. A minimum, never an estimate: what nobody
 * recorded is not in it, and how much is recorded differs between routes and years. Never coloured, and never divided
 * by arrivals.
 *
 * <p>Source: metadata of SDG 10.7.3; IOM Missing Migrants Project. Example, made up: (3, 5), (0, 12), (1, 0) and a total
 * of 7 dead give 28, of which 7 come from totals. Two newspapers on one shipwreck are one record.
 *
 * @param dead people found dead
 * @param missing people missing and presumed dead
 * @param fromTotals how many of both come from totals
 */
public record RecordedDeaths(long dead, long missing, long fromTotals) {
    /** @throws IllegalArgumentException if an event is there twice */
    public static RecordedDeaths of(Collection<Incident> incidents) {
        if (incidents.stream().map(Incident::event).collect(Collectors.toSet()).size() < incidents.size()) {
            throw new IllegalArgumentException("an event is there twice");
        }
        return new RecordedDeaths(
                incidents.stream().mapToLong(Incident::dead).sum(),
                incidents.stream().mapToLong(Incident::missing).sum(),
                incidents.stream()
                        .filter(Incident::isTotal)
                        .mapToLong(it -> it.dead() + it.missing())
                        .sum());
    }

    /** The indicator. */
    public long all() {
        return dead + missing;
    }

    /**
     * One record.
     *
     * @param event what it is about; the same event has the same one, whoever reports it
     * @param dead people found dead
     * @param missing people missing
     * @param isTotal whether it is a published total of several events
     */
    public record Incident(String event, long dead, long missing, boolean isTotal) {
        public Incident {
            if (dead < 0 || missing < 0) {
                throw new IllegalArgumentException("below zero: " + dead + ", " + missing);
            }
        }
    }
}
