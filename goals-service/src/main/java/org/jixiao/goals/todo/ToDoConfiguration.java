package org.jixiao.goals.todo;

import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.kernel.todo.StepsInOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says which steps can wait on a goal. */
@Configuration(proxyBeanMethods = false)
class ToDoConfiguration {

    @Bean
    StepsInOpenApi stepsInOpenApi() {
        return new StepsInOpenApi(GoalTask.class);
    }
}
