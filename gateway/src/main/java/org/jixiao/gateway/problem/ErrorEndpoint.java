package org.jixiao.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends whatever nobody answered: an unknown address, a malformed request, a fault of our own. */
@Controller
class ErrorEndpoint implements ErrorController {

    private final ProblemWriter problems;

    ErrorEndpoint(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        problems.write(Problem.ofStatus(status instanceof Integer code ? code : 404), request, response);
    }
}
