package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.marsad.web.Shell;

/** The way down to a number: from the home page over the numbers that it moves. */
final class FigureCrumbs {
    private FigureCrumbs() {}

    /** To a node's number. */
    static List<Shell.Link> above(FigureReading figure, FigureNode node) {
        List<Shell.Link> crumbs = new ArrayList<>(Crumbs.home(figure.reading()));
        if (node.domain() == null) {
            return crumbs;
        }
        crumbs.add(link(figure, FigureNode.plan(figure.reading())));
        String domain = requireNonNull(node.domain());
        if (node.id().equals("D" + domain)) {
            return crumbs;
        }
        figure.reading()
                .plan()
                .findDomain(domain)
                .ifPresent(it -> crumbs.add(link(figure, FigureNode.domain(figure.reading(), it))));
        return crumbs;
    }

    /** To what lies below an action's number. */
    static List<Shell.Link> below(FigureReading figure, FigureNode node) {
        List<Shell.Link> crumbs = above(figure, node);
        crumbs.add(link(figure, node));
        return crumbs;
    }

    private static Shell.Link link(FigureReading figure, FigureNode node) {
        return new Shell.Link(node.name(), figure.to().figure(node.id()));
    }
}
