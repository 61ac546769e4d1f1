package org.jixiao.platform.command;

import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what was asked for and refused, for auditors. Codes only: the content of a refused command is not kept anywhere. */
final class Refusals {

    private final JdbcClient log;

    Refusals(JdbcClient log) {
        this.log = log;
    }

    void keep(Command command, Caller caller, CommandRefused refused) {
        log.sql("insert into refusal (command, subject, codes, actor) values (:command, :subject, :codes, :actor)")
                .param("command", command.getClass().getSimpleName())
                .param("subject", command.subject().toString())
                .param("codes", refused.reasons().stream().map(Refusal::code).toArray(String[]::new))
                .param("actor", caller.actor().id())
                .update();
    }
}
