package org.marsad.plan;

import java.util.List;
import org.marsad.kernel.LocalizedText;

/** Reads the tree that the program carries. */
final class PlanData {
    static final Plan PLAN = new Plan(
            "cadiz-2022", new LocalizedText("Plan d’action de Cadix", "Cadiz Action Plan", "خطة عمل قادس"), List.of());

    private PlanData() {}
}
