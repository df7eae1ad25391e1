package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;

/**
 * The partner States on equal tiles, Europe above Africa: no border to dispute, a small State as visible as a large.
 *
 * @param viewBox the SVG's own space
 * @param label what the map shows
 * @param tiles its tiles, by code
 */
public record TileMap(String viewBox, String label, List<Tile> tiles) {
    private static final int STEP = 38;
    private static final int SIZE = 35;
    private static final int AFRICA = 8;
    private static final int NARROWER = 18;

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /** Who reported. */
    static TileMap ofReports(Reading reading, @Nullable PartnerCode current) {
        return of(reading, reading.t("portal.map.reports"), current, it -> {
            if (reading.hasReported(it)) {
                return State.SOLID;
            }
            return reading.isObserver(it) ? State.DASHED : State.HATCHED;
        });
    }

    static TileMap of(
            Reading reading, String label, @Nullable PartnerCode current, Function<PartnerCode, State> states) {
        List<Tile> tiles = reading.states().stream()
                .filter(it -> it.tile() != null)
                .map(it -> tile(reading, it, current, states.apply(it.code())))
                .toList();
        int width = tiles.stream().mapToInt(Tile::x).max().orElse(0) + SIZE;
        int height = tiles.stream().mapToInt(Tile::y).max().orElse(0) + SIZE;
        return new TileMap("-2 -2 " + (width + 4) + " " + (height + 4), label, tiles);
    }

    private static Tile tile(Reading reading, Partner partner, @Nullable PartnerCode current, State state) {
        Partner.Tile place = requireNonNull(partner.tile());
        return new Tile(
                partner.code().value(),
                reading.t("portal.map.tile." + state.css, partner.name().in(reading.language())),
                reading.to().partner(partner.code()),
                state.css,
                partner.code().equals(current) ? "page" : null,
                place.column() * STEP,
                place.row() * STEP - (place.row() < AFRICA ? 0 : NARROWER));
    }

    /** How a tile is filled. Its message key is {@code portal.map.tile.CSS}. */
    enum State {
        SOLID("on"),
        HATCHED("no"),
        DASHED("ob");

        private final String css;

        State(String css) {
            this.css = css;
        }
    }

    /**
     * One partner.
     *
     * @param code what stands on the tile
     * @param label the name and what the tile says
     * @param url the partner's page
     * @param state {@code on} solid, {@code no} hatched, {@code ob} dashed
     * @param current {@code page} if this page is it, else null
     * @param x from the left
     * @param y from the top
     */
    public record Tile(
            String code,
            String label,
            String url,
            String state,
            @Nullable String current,
            int x,
            int y) {}
}
