package org.jixiao.monitoring.todo;

import java.util.List;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.StepsInOpenApi;
import org.jixiao.kernel.todo.ToDos;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One list of everything that waits in monitoring. */
@Configuration(proxyBeanMethods = false)
class ToDoConfiguration {

    @Bean
    ToDos toDos(List<WaitingSteps> reasons, @ReadModel JdbcClient readModel, JsonMapper mapper) {
        return new ToDos(reasons, day -> People.on(day, readModel), readModel, mapper);
    }

    @Bean
    StepsInOpenApi stepsInOpenApi() {
        return new StepsInOpenApi(Task.class);
    }
}
