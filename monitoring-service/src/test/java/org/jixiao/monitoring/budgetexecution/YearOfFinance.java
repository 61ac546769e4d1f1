package org.jixiao.monitoring.budgetexecution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Everything that finance sends of the demo in one budget year, the same for the same seed.
 *
 * @param inOrder each document once, by its date, so that each can count when it comes
 * @param mistakes wrong payments and the 红冲 that takes each back, in pairs
 */
record YearOfFinance(List<FinanceMail> inOrder, List<FinanceMail> mistakes) {

    private static final int MONTHS = 12;

    /**
     * @param series tells the subjects of several years in one database apart
     */
    static YearOfFinance of(int series, long seed) {
        List<SubjectYear> years = DemoSubject.ALL.stream()
                .map(demo -> new SubjectYear(demo, series, seed))
                .toList();
        years.forEach(SubjectYear::opens);
        Random random = new Random(seed);
        for (int month = 3; month <= MONTHS; month++) {
            int now = month;
            if (now == 7) {
                years.forEach(SubjectYear::turnsHalf);
            }
            years.forEach(one -> one.lives(now));
            LocalDate end = LocalDate.of(DemoSubject.YEAR, month, 28);
            List<SubjectYear> drawn = new ArrayList<>(years);
            Collections.shuffle(drawn, random);
            drawn.get(0).moves(drawn.get(1), end);
            drawn.get(1).movesInVain(drawn.get(3), end);
            drawn.get(2).corrects(drawn.get(3), end);
        }
        List<FinanceMail> mistakes =
                years.stream().flatMap(one -> one.mistake().stream()).toList();
        years.forEach(SubjectYear::closes);
        List<FinanceMail> mail = new ArrayList<>();
        years.forEach(one -> mail.addAll(one.mail()));
        mail.sort(Comparator.comparing((FinanceMail one) -> one.document().date()));
        return new YearOfFinance(List.copyOf(mail), mistakes);
    }

    /** As a bad day delivers it: mistakes and their 红冲 in between, 5 % twice, 2 % after all others, nothing in order. */
    List<FinanceMail> shuffled(long seed) {
        Random random = new Random(seed);
        List<FinanceMail> all = new ArrayList<>(inOrder);
        all.addAll(mistakes);
        Collections.shuffle(all, random);
        List<FinanceMail> late = all.subList(0, all.size() / 50);
        List<FinanceMail> delivered = new ArrayList<>(all.subList(late.size(), all.size()));
        List<FinanceMail> twice = new ArrayList<>(delivered.subList(0, delivered.size() / 20));
        for (int i = 0; i < twice.size(); i++) {
            delivered.add(i % 2 == 0 ? twice.get(i) : twice.get(i).again());
        }
        Collections.shuffle(delivered, random);
        delivered.addAll(late);
        return List.copyOf(delivered);
    }
}
