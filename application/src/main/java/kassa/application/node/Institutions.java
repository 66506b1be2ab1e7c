package kassa.application.node;

import java.util.List;
import java.util.Optional;
import kassa.application.port.DrivenPort;
import kassa.domain.node.Institution;
import kassa.domain.node.InstitutionId;
import kassa.domain.node.NodeRule;
import kassa.domain.rule.RuleViolation;

/** The stores that this node serves. */
@DrivenPort
public interface Institutions {

    Optional<Institution> find(InstitutionId id);

    /**
     * The store of that id.
     *
     * @throws RuleViolation {@code node.unknown-institution}
     */
    default Institution require(InstitutionId id) {
        return find(id).orElseThrow(
                        () -> new RuleViolation(NodeRule.UNKNOWN_INSTITUTION, "this node serves no institution " + id));
    }

    /** All stores, by id. */
    List<Institution> all();

    /** Keeps this store in place of the one with the same id. */
    void save(Institution institution);
}
