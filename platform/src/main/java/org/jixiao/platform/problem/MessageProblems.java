package org.jixiao.platform.problem;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * For what does not come over HTTP: reads it as strictly as a request's body is read, and says the same about what is wrong with it, in
 * Chinese, since a message asks for no language.
 */
public final class MessageProblems {

    private final Problems problems;
    private final JsonMapper json;
    private final Validator validator;

    MessageProblems(Problems problems, JsonMapper json, Validator validator) {
        this.problems = problems;
        this.json = json;
        this.validator = validator;
    }

    /** @throws RequestProblem where it is not what it has to be; it holds nothing of what stood there */
    public <T> T read(byte[] message, Class<T> type) {
        T read = parsed(message, type);
        BeanPropertyBindingResult result = new BeanPropertyBindingResult(read, "message");
        LocaleContextHolder.setLocale(Language.ZH_CN.locale());
        try {
            validator.validate(read, result);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
        if (result.hasErrors()) {
            throw new InvalidInput(InvalidArguments.of(result));
        }
        return read;
    }

    private <T> T parsed(byte[] message, Class<T> type) {
        if (message.length == 0) {
            throw UnreadableBody.problemOf((Throwable) null);
        }
        T read;
        try {
            read = json.readValue(message, type);
        } catch (JacksonException unreadable) {
            throw UnreadableBody.problemOf(unreadable);
        }
        if (read == null) { // the text "null"
            throw UnreadableBody.problemOf((Throwable) null);
        }
        return read;
    }

    /** Whether the same message may well be taken a little later: the store is away, or others were faster. */
    public static boolean isPassing(Throwable failure) {
        return (failure instanceof RequestProblem problem && problem.retryAfter() != null)
                || Incidents.unavailableStore(failure).isPresent();
    }

    /** Whether it lies in the message, and will be the same however often it comes. */
    public static boolean isRefusal(Throwable failure) {
        return failure instanceof CommandRefused || (failure instanceof RequestProblem && !isPassing(failure));
    }

    /** Notes a fault of ours in the log, without the failure's messages. */
    public static void note(String where, Throwable failure) {
        Incidents.note(where, failure);
    }

    /**
     * The problem, as a caller over HTTP would get it; a fault of ours is noted in the log.
     *
     * @param instance the message's place
     */
    public Problem of(Throwable failure, String instance, String correlationId) {
        Asked asked = new Asked(Language.ZH_CN, instance, correlationId);
        return switch (failure) {
            case CommandRefused refused -> problems.refused(asked, refused.reasons());
            case RequestProblem problem -> problems.problem(asked, problem);
            default -> problems.internal(asked, Incidents.note(instance, failure));
        };
    }
}
