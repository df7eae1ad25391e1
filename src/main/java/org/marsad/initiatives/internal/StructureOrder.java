package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Elements in the order in which the standard wants them; those of the same name and of extensions keep theirs. */
final class StructureOrder {
    private StructureOrder() {}

    static XmlNode sorted(XmlNode node, Structure.Shape shape) {
        List<XmlNode> children = new ArrayList<>(node.children());
        children.sort(Comparator.comparingInt(it -> place(it, shape)));
        node.children().clear();
        for (XmlNode child : children) {
            int place = place(child, shape);
            boolean known = place < shape.places.size();
            node.add(known ? sorted(child, shape.places.get(place).shape()) : child);
        }
        return node;
    }

    private static int place(XmlNode child, Structure.Shape shape) {
        int place = child.isOfTheStandard() ? shape.placeOf(child.name()) : -1;
        return place < 0 ? shape.places.size() : place;
    }
}
