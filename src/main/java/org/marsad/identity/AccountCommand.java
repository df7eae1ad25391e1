package org.marsad.identity;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.kernel.UserLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code marsad account}: invites the first people, and helps those who get no mail. */
@Command(name = "account", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class AccountCommand {
    private final Services services;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param services gives the accounts when a subcommand asks for them */
    public AccountCommand(Services services) {
        this.services = services;
    }

    /** Gives a mandate, and prints a link to sign in with, since mail may not be set up yet. */
    @Command(name = "invite", mixinStandardHelpOptions = true)
    int invite(
            @Option(names = "--email", paramLabel = "ADDRESS", required = true) String email,
            @Option(names = "--name", paramLabel = "NAME", required = true) String name,
            @Option(names = "--role", paramLabel = "ROLE", required = true) String role,
            @Option(names = "--partner", paramLabel = "CODE") @Nullable String partner,
            @Option(names = "--domain", paramLabel = "1-5") @Nullable String domain,
            @Option(names = "--language", paramLabel = "fr|en|ar", defaultValue = "fr") String language,
            @Option(names = "--deputy") boolean deputy) {
        Invitation invitation = new Invitation(
                new Invitee(email, name, language(language)),
                Role.find(role).orElseThrow(() -> new UserError("identity.invite.badRole", role, roles())),
                partner == null ? null : partner(partner),
                domain,
                Set.of(),
                deputy,
                null);
        Accounts accounts = services.get(Accounts.class);
        accounts.invite(invitation, Operator.COMMAND_LINE);
        say(texts().t("identity.invite.done", invitation.invitee().email()));
        say(accounts.link(email, Operator.COMMAND_LINE).toString());
        return 0;
    }

    @Command(name = "link", mixinStandardHelpOptions = true)
    int link(@Option(names = "--email", paramLabel = "ADDRESS", required = true) String email) {
        say(services.get(Accounts.class).link(email, Operator.COMMAND_LINE).toString());
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list() {
        for (Person person : services.get(Accounts.class).listPeople()) {
            say(person.account().email() + "  " + person.account().name() + "  " + person.actor());
        }
        return 0;
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", "));
    }

    private static Language language(String code) {
        return Language.find(code).orElseThrow(() -> new UserError("identity.invite.badLanguage", code));
    }

    private static PartnerCode partner(String code) {
        try {
            return new PartnerCode(code);
        } catch (IllegalArgumentException e) {
            throw new UserError("identity.invite.badPartner", code);
        }
    }

    private static Texts texts() {
        return Texts.in(UserLanguage.fromEnvironment());
    }

    private void say(String line) {
        requireNonNull(spec).commandLine().getOut().println(line);
    }
}
