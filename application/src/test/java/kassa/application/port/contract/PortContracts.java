package kassa.application.port.contract;

import org.junit.jupiter.api.Nested;

/** All contracts of the driven ports of storage, run on one store. */
public abstract class PortContracts {

    /** The ports of the store, which is empty. */
    protected abstract StorePorts emptyStore();

    /** The ports of the store that was asked for last, as another node on it has them. */
    protected abstract StorePorts otherNode();

    /** How many sequences of commands are compared with the model: fewer where each command costs a write to a disk. */
    protected abstract int sequences();

    @Nested
    class TransactionsTest extends TransactionsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class InstitutionsTest extends InstitutionsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class ProductsTest extends ProductsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class SalesTest extends SalesContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class ReceiptsTest extends ReceiptsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class ReceiptListsTest extends ReceiptListsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class UnmatchedPaymentsTest extends UnmatchedPaymentsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class ReceiptNumbersTest extends ReceiptNumbersContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class LedgerTest extends LedgerContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class ClosingsTest extends ClosingsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class CampaignsTest extends CampaignsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class OffersTest extends OffersContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class CardAccountsTest extends CardAccountsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class CardLinksTest extends CardLinksContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }

        @Override
        protected StorePorts otherNode() {
            return PortContracts.this.otherNode();
        }
    }

    @Nested
    class LifecycleModelTest extends LifecycleModelContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }

        @Override
        protected int sequences() {
            return PortContracts.this.sequences();
        }
    }

    @Nested
    class RacesTest extends RacesContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }

        @Override
        protected StorePorts otherNode() {
            return PortContracts.this.otherNode();
        }
    }

    @Nested
    class ExactValuesTest extends ExactValuesContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class OutboxTest extends OutboxContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class DeliveriesTest extends DeliveriesContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class PlatformCallsTest extends PlatformCallsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class ControlCasesTest extends ControlCasesContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class ControlRacesTest extends ControlRacesContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }

        @Override
        protected StorePorts otherNode() {
            return PortContracts.this.otherNode();
        }
    }

    @Nested
    class CrossingCommandsTest extends CrossingCommandsContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }

        @Override
        protected StorePorts otherNode() {
            return PortContracts.this.otherNode();
        }
    }

    @Nested
    class SharedWorkTest extends SharedWorkContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }

        @Override
        protected StorePorts otherNode() {
            return PortContracts.this.otherNode();
        }
    }

    @Nested
    class OrdersTest extends OrdersContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class OrderLifeTest extends OrderLifeContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class OrderRacesTest extends OrderRacesContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }

        @Override
        protected StorePorts otherNode() {
            return PortContracts.this.otherNode();
        }
    }

    @Nested
    class InvoicesTest extends InvoicesContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }
    }

    @Nested
    class InvoiceRacesTest extends InvoiceRacesContract {
        @Override
        protected StorePorts emptyStore() {
            return PortContracts.this.emptyStore();
        }

        @Override
        protected StorePorts otherNode() {
            return PortContracts.this.otherNode();
        }
    }
}
