package org.marsad.initiatives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Budgets, planned disbursements and transactions of an activity, exactly as written and in their own currency. */
final class IatiMoney {
    private final Draft draft;
    private final Narratives narratives;
    private final Findings findings;
    private int place;

    IatiMoney(Draft draft, Narratives narratives, Findings findings) {
        this.draft = draft;
        this.narratives = narratives;
        this.findings = findings;
    }

    /** An amount that can be counted. */
    private record Amount(
            BigDecimal value, String currency, @Nullable LocalDate valueDate) {}

    void read(XmlNode activity) {
        for (XmlNode node : activity.children("budget")) {
            period(node, "budget");
        }
        for (XmlNode node : activity.children("planned-disbursement")) {
            period(node, "planned-disbursement");
        }
        for (XmlNode node : activity.children("transaction")) {
            transaction(node);
        }
    }

    private void period(XmlNode node, String kind) {
        Amount amount = amount(node);
        if (amount == null) {
            return;
        }
        LocalDate starts = IatiParts.day(node.child("period-start"));
        LocalDate ends = IatiParts.day(node.child("period-end"));
        if (starts != null && ends != null && ends.isBefore(starts)) {
            findings.warn(node, "period", starts, ends);
        }
        String code = node.take("type");
        put(node.use(), kind, code, amount, null, starts, ends);
        if (kind.equals("budget")) {
            draft.budgets.add(new Budgets.Budget(amount.value(), amount.currency(), code, starts, ends));
        }
    }

    private void transaction(XmlNode node) {
        Amount amount = amount(node);
        if (amount == null) {
            return;
        }
        XmlNode type = node.child("transaction-type");
        String code = type == null ? null : type.use().take("code");
        put(node.use(), "transaction", code, amount, IatiParts.day(node.child("transaction-date")), null, null);
    }

    private void put(
            XmlNode node,
            String kind,
            @Nullable String code,
            Amount amount,
            @Nullable LocalDate dated,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {
        XmlNode provider = node.child("provider-org");
        XmlNode receiver = node.child("receiver-org");
        draft.add(
                Table.MONEY,
                node.line(),
                place,
                kind,
                code,
                node.take("status"),
                amount.value(),
                amount.currency(),
                amount.valueDate(),
                dated,
                starts,
                ends,
                node.take("ref"),
                take(provider, "ref"),
                take(provider, "type"),
                take(provider, "provider-activity-id"),
                take(receiver, "ref"),
                take(receiver, "type"),
                take(receiver, "receiver-activity-id"));
        texts(provider, "provider");
        texts(receiver, "receiver");
        texts(node.child("description"), "payment");
        place++;
    }

    private static @Nullable String take(@Nullable XmlNode node, String attribute) {
        return node == null ? null : node.use().take(attribute);
    }

    private void texts(@Nullable XmlNode node, String part) {
        if (node != null) {
            narratives.put(node, part, place, null);
        }
    }

    /** What can be counted of it; null if number or currency can't be read, and then all of the element is kept aside. */
    private @Nullable Amount amount(XmlNode node) {
        XmlNode value = node.child("value");
        if (value == null) {
            return null;
        }
        BigDecimal number = Values.number(value.text().strip());
        String own = value.look("currency");
        String currency = own == null ? draft.currency : own;
        if (currency == null) {
            findings.warn(value, "no-currency");
        }
        if (number == null || currency == null || !Codes.has("Currency", currency)) {
            return null;
        }
        value.take();
        value.take("currency");
        LocalDate day = IatiActivity.taken(value, "value-date", Values.day(value.look("value-date")));
        return new Amount(number, currency, day);
    }
}
