package org.jixiao.platform.sample;

import java.math.BigDecimal;
import java.util.Map;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The sample service over HTTP. */
@RestController
@ConditionalOnWebApplication
class AccountEndpoint {

    private final Commands commands;
    private final JdbcClient readModel;

    AccountEndpoint(Commands commands, @ReadModel JdbcClient readModel) {
        this.commands = commands;
        this.readModel = readModel;
    }

    record Opening(String owner) {}

    record Adding(BigDecimal amount) {}

    @PostMapping("/api/sample/accounts/{code}")
    ResponseEntity<Written> open(@PathVariable String code, @RequestBody Opening opening, Caller caller) {
        return commands.send(
                        new AccountCommand.OpenAccount(subject(code), opening.owner(), new BigDecimal("1000")), caller)
                .ok();
    }

    @PostMapping("/api/sample/accounts/{code}/amounts")
    ResponseEntity<Written> add(@PathVariable String code, @RequestBody Adding adding, Caller caller) {
        return commands.send(new AccountCommand.AddAmount(subject(code), adding.amount()), caller)
                .ok();
    }

    @GetMapping("/api/sample/accounts/{code}")
    @Reads("sample-accounts")
    Map<String, @Nullable Object> account(@PathVariable String code) {
        return readModel
                .sql("select owner, total, version from accounts where stream = :stream")
                .param("stream", "account:" + subject(code))
                .query()
                .singleRow();
    }

    private static Subject subject(String code) {
        return new Subject("account", code, 2020);
    }
}
