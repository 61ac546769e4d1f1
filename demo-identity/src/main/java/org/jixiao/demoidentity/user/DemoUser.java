package org.jixiao.demoidentity.user;

import java.util.List;

/**
 * @param id the login name: the role, and a number where several have it
 * @param name how the person is called
 * @param roles what they may do
 * @param unit the code of the unit they belong to; empty for who comes from outside
 * @param title their seat, in Chinese
 * @param titleEn their seat, in English
 * @param program true for a system, which cannot log in with a browser
 */
public record DemoUser(
        String id, String name, List<String> roles, String unit, String title, String titleEn, boolean program) {}
