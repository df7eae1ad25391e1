package org.marsad.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The formats of the API. The parameter {@code format} decides, else what the caller accepts, else JSON. */
enum ApiFormat {
    JSON(MediaType.APPLICATION_JSON),
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

    private final MediaType type;

    ApiFormat(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    static ApiFormat of(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        String wanted = request.getParameter("format");
        if (wanted == null) {
            return accepted(request.getHeader(HttpHeaders.ACCEPT));
        }
        return switch (wanted) {
            case "json" -> JSON;
            case "csv" -> CSV;
            default -> throw new UserError("publishing.api.format", shortened(wanted));
        };
    }

    private static ApiFormat accepted(@Nullable String header) throws HttpMediaTypeNotAcceptableException {
        if (header == null || header.isBlank()) {
            return JSON;
        }
        for (MediaType range : ranges(header)) {
            for (ApiFormat format : values()) {
                if (range.getQualityValue() > 0 && range.isCompatibleWith(format.type)) {
                    return format;
                }
            }
        }
        throw new HttpMediaTypeNotAcceptableException(
                Arrays.stream(values()).map(ApiFormat::type).toList());
    }

    private static List<MediaType> ranges(String header) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> ranges = new ArrayList<>(MediaType.parseMediaTypes(header));
            MimeTypeUtils.sortBySpecificity(ranges);
            ranges.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
            return ranges;
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("not a list of media types");
        }
    }

    /** What somebody typed, short enough to repeat. */
    static String shortened(String typed) {
        return typed.length() <= 40 ? typed : typed.substring(0, 40) + "…";
    }
}
