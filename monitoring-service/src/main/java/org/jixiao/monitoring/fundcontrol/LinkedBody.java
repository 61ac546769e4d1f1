package org.jixiao.monitoring.fundcontrol;

import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.ProjectCode;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LinkedProject;
import org.jspecify.annotations.Nullable;

/**
 * A project of a policy, as the decision on the policy lists it.
 *
 * @param exception why the project is left out; null where it is included
 */
public record LinkedBody(
        @ProjectCode String code, @Line @Nullable String exception) {

    public LinkedProject project() {
        return new LinkedProject(code, exception);
    }
}
