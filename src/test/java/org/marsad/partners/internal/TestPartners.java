package org.marsad.partners.internal;

import javax.sql.DataSource;
import org.marsad.partners.Partners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real partners for tests of any module. */
public final class TestPartners {
    private TestPartners() {}

    /** The partners of a migrated database, after the project's own rows were loaded into it. */
    public static Partners in(DataSource database) {
        loader(database).afterPropertiesSet();
        return directory(database);
    }

    static PartnerLoader loader(DataSource database) {
        return new PartnerLoader(
                JdbcClient.create(database), new TransactionTemplate(new DataSourceTransactionManager(database)));
    }

    static PartnerDirectory directory(DataSource database) {
        return new PartnerDirectory(new PartnerStore(JdbcClient.create(database)));
    }
}
