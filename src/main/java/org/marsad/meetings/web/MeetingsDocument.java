package org.marsad.meetings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Employers;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.Participation;
import org.marsad.meetings.People;
import org.marsad.meetings.Recommendation;
import org.marsad.partners.Relation.Certainty;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.Rows;

/**
 * One page of the meetings, latest first.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param meetings the meetings
 * @param next what to send as {@code before} for the next page; null on the last
 */
@Schema(name = "Meetings")
record MeetingsDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        List<Entry> meetings,

        @Schema(description = "Send it as “before” for the next page; null on the last page") @Nullable
        Long next) {
    static final List<Field> FIELDS = List.of(
            Field.of("id", Type.INTEGER).always(),
            Field.text("title").always(),
            Field.text("title_language").always(),
            Field.oneOf("kind", MeetingKind.values()).always(),
            Field.of("first_day", Type.DATE).always(),
            Field.of("last_day", Type.DATE).always(),
            Field.text("place"),
            Field.text("country"),
            Field.of("online", Type.BOOLEAN).always(),
            Field.text("domains"),
            Field.text("actions"),
            Field.text("hosts"),
            Field.oneOf("employers", Employers.values()).always(),
            Field.text("attendance").always(),
            Field.text("present"),
            Field.of("states_present", Type.INTEGER),
            Field.of("states", Type.INTEGER),
            Field.of("african_present", Type.INTEGER),
            Field.of("african_states", Type.INTEGER),
            Field.of("european_present", Type.INTEGER),
            Field.of("european_states", Type.INTEGER),
            Field.of("participants", Type.INTEGER),
            Field.of("women", Type.INTEGER),
            Field.of("men", Type.INTEGER),
            Field.of("recommendations", Type.INTEGER).always(),
            Field.of("recommendations_closed", Type.INTEGER).always(),
            Field.text("source"),
            Field.oneOf("certainty", Certainty.values()),
            Field.text("note"));

    static MeetingsDocument of(@Nullable String notice, List<Meeting> found, Told told, boolean more) {
        return new MeetingsDocument(
                notice,
                found.stream().map(it -> Entry.of(it, told)).toList(),
                more ? found.getLast().id() : null);
    }

    static CsvTable table(List<Meeting> found, Told told) {
        CsvTable table = new CsvTable(Field.names(FIELDS));
        write(found, told, table);
        return table;
    }

    static void write(List<Meeting> found, Told told, Rows table) {
        for (Meeting it : found) {
            Details details = it.details();
            Participation states = told.participation(it);
            People people = told.people(it);
            table.add(
                    it.id(),
                    details.title(),
                    details.language(),
                    details.kind(),
                    details.first(),
                    details.last(),
                    orNull(details.place()),
                    details.country(),
                    details.online(),
                    orNull(String.join(" ", details.domains())),
                    orNull(String.join(" ", details.actions())),
                    orNull(codes(details.hosts())),
                    details.employers(),
                    details.attendance().code(),
                    details.attendance() instanceof Attendance.Listed list ? codes(list.present()) : null,
                    states == null ? null : states.all().present(),
                    states == null ? null : states.all().members(),
                    states == null ? null : states.african().present(),
                    states == null ? null : states.african().members(),
                    states == null ? null : states.european().present(),
                    states == null ? null : states.european().members(),
                    people.all(),
                    people.women(),
                    people.men(),
                    told.recommendations(it).size(),
                    told.closed(it),
                    orNull(details.source()),
                    it.certainty(),
                    orNull(details.note()));
        }
    }

    private static String codes(List<PartnerCode> partners) {
        return partners.stream().map(PartnerCode::value).collect(Collectors.joining(" "));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * A meeting.
     *
     * @param id its number here, which never changes
     * @param title as it is written
     * @param titleLanguage the title’s language, and the note’s
     * @param attendance what is known of who was present
     * @param present who was present
     * @param states how many partner States took part
     * @param people how many people took part
     * @param recommendations what it recommended
     */
    @Schema(name = "Meeting")
    record Entry(
            long id,
            String title,
            String titleLanguage,
            MeetingKind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String place,

            @Schema(description = "ISO 3166-1 alpha-3 of the partner in which it was", example = "MAR") @Nullable
            String country,

            boolean online,

            @Schema(description = "Domains of the plan, such as D4")
            List<String> domains,

            @Schema(description = "Actions of the plan, such as A17")
            List<String> actions,

            @Schema(description = "Codes of partners that hosted or chaired")
            List<String> hosts,

            Employers employers,

            @Schema(description = "listed, counted or unknown", example = "listed")
            String attendance,

            @Schema(description = "Codes of partners present, in the order of the alphabet; null where not known")
            @Nullable
            List<String> present,

            @Schema(description = "Null where it is not known, which is not zero") @Nullable
            States states,

            @Schema(description = "Null where it is not known, or would tell of few people") @Nullable
            Numbers people,

            List<Recommended> recommendations,
            @Nullable String source,
            @Nullable Certainty certainty,
            @Nullable String note) {
        static Entry of(Meeting it, Told told) {
            Details details = it.details();
            return new Entry(
                    it.id(),
                    details.title(),
                    details.language(),
                    details.kind(),
                    details.first(),
                    details.last(),
                    orNull(details.place()),
                    details.country() == null ? null : details.country().value(),
                    details.online(),
                    details.domains(),
                    details.actions(),
                    list(details.hosts()),
                    details.employers(),
                    details.attendance().code(),
                    details.attendance() instanceof Attendance.Listed listed ? list(listed.present()) : null,
                    States.of(told.participation(it)),
                    Numbers.of(told.people(it)),
                    told.recommendations(it).stream().map(Recommended::of).toList(),
                    orNull(details.source()),
                    it.certainty(),
                    orNull(details.note()));
        }

        private static List<String> list(List<PartnerCode> partners) {
            return partners.stream().map(PartnerCode::value).toList();
        }
    }

    /** Partner States present, each of those that were partners on the meeting’s first day. */
    @Schema(name = "MeetingStates")
    record States(
            int present, int states, int africanPresent, int africanStates, int europeanPresent, int europeanStates) {
        static @Nullable States of(@Nullable Participation it) {
            return it == null
                    ? null
                    : new States(
                            it.all().present(),
                            it.all().members(),
                            it.african().present(),
                            it.african().members(),
                            it.european().present(),
                            it.european().members());
        }
    }

    /** Numbers of people; null of what is not known. */
    @Schema(name = "MeetingPeople")
    record Numbers(
            @Nullable Integer participants,
            @Nullable Integer women,
            @Nullable Integer men) {
        static @Nullable Numbers of(People it) {
            return it.isTold() || it.all() != null ? new Numbers(it.all(), it.women(), it.men()) : null;
        }
    }

    /**
     * A decision or recommendation.
     *
     * @param owner the partner whose turn it is; null for the Secretariat
     * @param due until when; null where no day was set
     * @param closed when it was done; null while it is open
     */
    @Schema(name = "MeetingRecommendation")
    record Recommended(
            long id,
            String text,
            String language,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable LocalDate closed,
            @Nullable String outcome,
            @Nullable String outcomeLanguage,
            @Nullable String link) {
        static Recommended of(Recommendation it) {
            var words = it.words();
            var closing = it.closing();
            return new Recommended(
                    it.id(),
                    words.text(),
                    words.language(),
                    words.owner() == null ? null : words.owner().value(),
                    words.due(),
                    closing == null ? null : closing.day(),
                    closing == null ? null : closing.text(),
                    closing == null ? null : closing.language(),
                    closing == null ? null : orNull(closing.link()));
        }
    }
}
