package org.jixiao.goals.posts;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.PostsEvent;
import org.jixiao.kernel.posts.Tenures;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link PostsState}. */
@Component
public class Posts extends Aggregate<PostsCommand, PostsEvent, PostsState> {

    private static final String TYPE = "posts";

    Posts() {
        super(TYPE, PostsCommand.class, PostsEvent.class, new PostsState(Tenures.none()));
    }

    /** The stream of a unit's posts, for aggregates that ask by which post somebody acts. */
    public static String streamOf(String unitCode) {
        return streamOf(TYPE, Subject.organisation(unitCode));
    }
}
