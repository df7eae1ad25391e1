package org.marsad.documents;

import java.time.Instant;

/**
 * A stored file, without its content.
 *
 * @param id its number
 * @param name what the person who handed it in calls it, freed of folders and control characters
 * @param mediaType its kind, decided from its bytes, such as {@code application/pdf}
 * @param size its bytes
 * @param sha256 the hash of its bytes, in hexadecimal: what is quoted as evidence can be checked
 * @param at when it was handed in
 * @param by the account that handed it in
 * @param quarantined whether nobody but the Secretariat may see it yet, because it could not be read in whole
 */
public record Document(
        long id, String name, String mediaType, long size, String sha256, Instant at, long by, boolean quarantined) {}
