package org.marsad.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.marsad.web.RequestLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address without a language leads to the one the browser asks for. */
@Controller
class Entrance {
    @GetMapping("/")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(
                        HttpHeaders.LOCATION,
                        "/" + RequestLanguage.of(request, "/").code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
