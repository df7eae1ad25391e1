package org.marsad.indicators;

import java.util.List;

/** All that was ever said of the way to a target. Stored verdicts never change; each new vintage adds its own. */
public interface Verdicts {
    /** The verdicts on one area, newest vintage first, then by series. */
    List<Verdict> list(String indicator, String area);

    /** The verdicts of the newest vintage on one area, by indicator and series. */
    List<Verdict> listOfArea(String area);

    /** The verdict of the newest vintage on each area of an indicator, by indicator, area and series. */
    List<Verdict> listNewest();

    /**
     * Judges every vintage that was not judged yet. Judging twice changes nothing.
     *
     * @return how many verdicts are new
     */
    int judge();
}
