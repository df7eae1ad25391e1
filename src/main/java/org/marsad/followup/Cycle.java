package org.marsad.followup;

import java.time.LocalDate;
import org.marsad.kernel.LocalizedText;

/**
 * One round of reporting.
 *
 * @param code its stable code, such as {@code 2025}
 * @param title its name
 * @param from the first day it covers
 * @param to the last day it covers
 * @param deadline the day until whose end, anywhere on earth, reports are on time
 */
public record Cycle(String code, LocalizedText title, LocalDate from, LocalDate to, LocalDate deadline) {}
