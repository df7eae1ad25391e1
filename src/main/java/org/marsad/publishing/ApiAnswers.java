package org.marsad.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.RequestLanguage;
import org.marsad.web.SiteNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import tools.jackson.databind.json.JsonMapper;

/** Answers the API gives: the same facts as JSON or as CSV, with the notice that every answer must carry. */
@Component
public final class ApiAnswers {
    private static final String NOTICE = "notice";
    private static final Duration FROZEN = Duration.ofDays(1);

    private final ObjectProvider<SiteNotice> notices;
    private final JsonMapper json;

    ApiAnswers(ObjectProvider<SiteNotice> notices, JsonMapper json) {
        this.notices = notices;
        this.json = json;
    }

    /**
     * The answer in the format asked for.
     *
     * @param document makes the JSON document around the notice, which is null if there is nothing to say
     * @param table the same as a table
     * @param frozen whether it can't change any more, so that it may be kept
     */
    public ResponseEntity<byte[]> answer(
            HttpServletRequest request, Function<@Nullable String, Object> document, CsvTable table, boolean frozen)
            throws HttpMediaTypeNotAcceptableException {
        ApiFormat format = ApiFormat.of(request);
        return answer(
                request,
                format.type(),
                notice -> format == ApiFormat.JSON
                        ? json.writeValueAsBytes(document.apply(notice))
                        : (notice == null ? table : table.with(NOTICE, notice)).bytes(),
                frozen);
    }

    /**
     * An answer in a format of its own.
     *
     * @param type the format
     * @param document makes the answer’s bytes around the notice, which is null if there is nothing to say
     * @param frozen whether it can't change any more, so that it may be kept
     */
    public ResponseEntity<byte[]> answer(
            HttpServletRequest request, MediaType type, Function<@Nullable String, byte[]> document, boolean frozen) {
        Language language = RequestLanguage.of(request, request.getRequestURI());
        String notice = findNotice(language).orElse(null);
        byte[] body = document.apply(notice);
        return begin(language, type)
                .cacheControl(frozen ? CacheControl.maxAge(FROZEN).cachePublic() : CacheControl.noCache())
                .eTag('"' + hash(body) + '"')
                .body(body);
    }

    /** What is said above every answer, whatever is in it. */
    public ResponseEntity.BodyBuilder begin(Language language, MediaType type) {
        var answer = ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
        findNotice(language).ifPresent(it -> answer.header("X-Notice", extended(it)));
        return answer;
    }

    /** What somebody typed, short enough to repeat. */
    public static String shortened(String typed) {
        return ApiFormat.shortened(typed);
    }

    /** What must be known before anything else, such as that the data are fictitious. */
    public Optional<String> findNotice(Language language) {
        return notices.stream()
                .map(SiteNotice::findKey)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Texts.in(language)::t);
    }

    /** A header's value in any script, as RFC 8187 writes it. */
    private static String extended(String words) {
        return "UTF-8''"
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
