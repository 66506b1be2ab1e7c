package kassa.application.purchasecontrol;

import java.util.List;
import java.util.Optional;
import kassa.application.port.DrivenPort;
import kassa.domain.pricing.ShownProduct;
import kassa.domain.purchasecontrol.ControlStatus;

/** What the platform is told of controls. */
@DrivenPort
public interface ControlTexts {

    /**
     * What came of the control.
     *
     * @param changed what is in the cart now, if someone of the store changed it
     */
    String result(Purchase purchase, ControlStatus status, Optional<List<ShownProduct>> changed);

    /** That the cart is wanted again. */
    String resend(Purchase purchase);
}
