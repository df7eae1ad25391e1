package org.marsad.portal.web;

/**
 * An indicator of an action, beside how far the action is.
 *
 * @param code its code
 * @param name its name
 * @param url its page
 * @param known of how many partner States there are values, or that there are none
 * @param verdict what is said of all partners together, or why nothing is
 */
public record MeasuredRow(String code, String name, String url, String known, String verdict) {}
