package org.marsad.portal.web;

import org.jspecify.annotations.Nullable;
import org.marsad.assessment.EditionId;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Region;
import org.marsad.plan.Action;

/**
 * The addresses of the public pages in one language. A page has a short address, which shows the latest edition, and a
 * permanent one for each edition; its links stay with the kind that the reader chose. Numbers always lead to the
 * permanent address of their figure.
 *
 * @param language the pages' language
 * @param edition the edition shown; null while there is none
 * @param permanent whether links to pages name the edition
 */
public record Addresses(Language language, @Nullable EditionId edition, boolean permanent) {
    /** The address in the page's language of a path that starts with a slash. */
    public String url(String path) {
        return "/" + language.code() + path;
    }

    /** The path of a page that shows an edition, without the language. */
    public String path(String page) {
        return permanent && edition != null ? "/editions/" + edition + page : page;
    }

    public String home() {
        return url(path(""));
    }

    public String plan() {
        return url(path("/plan"));
    }

    public String domain(String code) {
        return url(path("/domains/" + code));
    }

    public String action(String code) {
        return url(path("/actions/" + code));
    }

    /** What is measured for an action; the same in every edition. */
    public String indicators(Action action) {
        return url("/indicators#" + action.id());
    }

    /** An indicator’s page; the same in every edition. */
    public String indicator(String code) {
        return url("/indicators/" + code);
    }

    /** What is measured of a partner; the same in every edition. */
    public String indicators(PartnerCode partner) {
        return url("/indicators/partners/" + partner);
    }

    public String partners() {
        return url(path("/partners"));
    }

    public String partner(PartnerCode code) {
        return url(path("/partners/" + code));
    }

    public String editions() {
        return url("/editions");
    }

    /** The home page as an edition has it, for ever. */
    public String edition(EditionId id) {
        return url("/editions/" + id);
    }

    public String governance() {
        return url("/governance");
    }

    public String method() {
        return url("/method");
    }

    public String data() {
        return url("/data");
    }

    public String search() {
        return url("/search");
    }

    /** The page of the plan's number; null while there is no edition, like all figures. */
    public @Nullable String planFigure() {
        return figure("plan");
    }

    /** The page that says how many reported. */
    public @Nullable String coverageFigure() {
        return figure("coverage");
    }

    /** The page of a node's number, by its id ({@code D3}, {@code O5a}, {@code A13}). */
    public @Nullable String figure(String id) {
        return edition == null ? null : url("/editions/" + edition + "/figures/" + id);
    }

    /** The page of one partner's answer to an action, by the action's id ({@code A13}). */
    public @Nullable String answer(String action, PartnerCode partner) {
        return figure(action + "/" + partner);
    }

    /** The page of one partner's mean over a domain, by the domain's id ({@code D3}). */
    public @Nullable String mean(String domain, PartnerCode partner) {
        return figure(domain + "/" + partner);
    }

    /** The page of the middle half of a region in a domain, by the domain's id ({@code D3}). */
    public @Nullable String middleHalf(String domain, Region region) {
        return figure(domain + "/region/" + region);
    }
}
