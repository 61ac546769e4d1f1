package org.jixiao.launcher.process;

/**
 * One process of the suite, as the launcher needs to know it.
 *
 * @param name what people call it, also the name of its log, secrets and cache
 * @param module the folder in which it was built
 * @param heap the most memory its objects may take, as {@code -Xmx} says it
 * @param usesDatabase whether it has roles and schemas of its own
 */
public record ServiceProcess(String name, String module, int port, String heap, boolean usesDatabase) {}
