package org.jixiao.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.FiveDimensions;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.OrganisationEvent.UnitClosed;
import org.jixiao.contracts.goals.OrganisationEvent.UnitEstablished;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Project 1 and the classified project 6 of the demo year, as tests need them. */
public final class Examples {

    public static final String CODE = "31000020T000000000001";
    public static final int YEAR = 2020;
    public static final Subject SUBJECT = Subject.project(CODE, YEAR);
    public static final LocalDate TODAY = LocalDate.of(2019, 10, 15);
    public static final LocalDate BUDGET_APPROVED_ON = LocalDate.of(2020, 2, 10);
    public static final BigDecimal AMOUNT = new BigDecimal("2864000.00");

    public static final Funding FUNDING = funding(AMOUNT);

    public static final ProjectProfile PROFILE = new ProjectProfile(
            YEAR,
            YEAR,
            true,
            "开展对口支援项目的日常管理和实地督查。",
            "沪委发〔2019〕12号",
            "经处务会研究、主任办公会审定。",
            "《对口支援项目管理办法》；督查工作专班。",
            null,
            null,
            null,
            null);

    public static final Person OFFICER = new Person("officer", "沈项目");
    public static final ProjectProposed PROPOSED = proposed(ProjectKind.SPECIFIC_TARGET, AMOUNT);
    public static final ClassifiedProjectRegistered CLASSIFIED =
            new ClassifiedProjectRegistered(CODE, YEAR, "涉密项目甲", "HQ", new BigDecimal("9500000.00"), "1");
    public static final ClassifiedProjectRegistered CLASSIFIED_WITHOUT_TOTAL =
            new ClassifiedProjectRegistered(CODE, YEAR, "涉密项目甲", "HQ", null, "1");

    /** The common way of the 机关 through review. */
    public static final ReviewRoute ROUTE = new ReviewRoute(
            List.of(Post.DIVISION_HEAD),
            List.of("planning-finance", "research-office", "general-secretariat"),
            List.of(),
            "planning-finance",
            "HQ",
            "对口支援处",
            false,
            Supervision.NONE,
            Map.of("planning-finance", "计划财务处", "research-office", "研究室", "general-secretariat", "综合秘书处"));

    public static final FiveDimensions DIMENSIONS =
            new FiveDimensions("任务来自对口支援工作要求。", "按差旅和督查标准测算。", "目标清晰可量化。", "分工和进度明确。", "资金来源为一般公共预算。");

    private Examples() {}

    /** A unit that was there until the year before. */
    public static StoredEvent[] ended(String unitCode) {
        LocalDate from = LocalDate.of(2010, 1, 1);
        return new StoredEvent[] {
            new UnitEstablished(unitCode, "旧单位", UnitForm.SUBORDINATE_UNIT, "office", from, "沪编〔2010〕1号"),
            new UnitClosed(unitCode, null, LocalDate.of(YEAR - 1, 12, 31), "沪编〔2019〕1号")
        };
    }

    /** The reason why such a unit gets nothing in the year. */
    public static Refusal hasEnded(String unitCode) {
        return Refusal.conflict("unit-has-ended")
                .at("unitCode")
                .with("unit", unitCode)
                .with("lastDay", "2019-12-31");
    }

    public static ProjectProposed proposed(ProjectKind kind, BigDecimal amount) {
        return proposed(kind, ProjectNature.NEW, amount);
    }

    public static ProjectProposed proposed(ProjectKind kind, ProjectNature nature, BigDecimal amount) {
        return new ProjectProposed(
                CODE,
                YEAR,
                "对口支援项目管理与督查经费",
                "HQ",
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                "对口支援处",
                OFFICER,
                kind,
                nature,
                amount,
                "1",
                PROFILE);
    }

    /** All of it from the year's budget. */
    public static Funding funding(BigDecimal appropriation) {
        return new Funding(appropriation, new BigDecimal("0.00"), new BigDecimal("0.00"));
    }

    public static AppraisalConcluded appraised(AppraisalConclusion conclusion) {
        return new AppraisalConcluded(
                SUBJECT,
                DIMENSIONS,
                conclusion,
                AMOUNT,
                new BigDecimal("3436800.00"),
                2022,
                conclusion == AppraisalConclusion.PARTIALLY ? "补充年度督查计划。" : null,
                null);
    }

    public static AppraisalAttested appraisalAttested(AppraisalConclusion outcome) {
        return new AppraisalAttested(SUBJECT, outcome, TODAY, "X-2019-07", "officer-1");
    }

    /** Finance's document, after which the given amount is approved for the year. */
    public static BudgetApproved budgetApproved(BigDecimal approved) {
        return new BudgetApproved(
                SUBJECT,
                new FinanceDocument(
                        FinanceDocument.Kind.BUDGET_APPROVAL,
                        "沪财预〔2020〕8号",
                        BUDGET_APPROVED_ON,
                        approved,
                        null,
                        null,
                        false,
                        new FinanceDocument.Origin("finance", 1, 1, "/finance", "e-1")),
                MoneyFigures.of(approved, BigDecimal.ZERO));
    }

    /** Six indicators of 90 points that satisfy every rule. */
    public static List<Indicator> indicators() {
        return List.of(
                indicator("I1", Group.OUTPUT, Category.QUANTITY, "督查援建项目数", "60", "个", 20),
                indicator("I2", Group.OUTPUT, Category.QUALITY, "援建项目竣工验收合格率", "100", "%", 15),
                indicator("I3", Group.OUTPUT, Category.TIMELINESS, "援建项目按期开工率", "95", "%", 15),
                new Indicator(
                        "I4",
                        Group.COST,
                        Category.COST,
                        "单次督查平均成本",
                        Direction.AT_MOST,
                        Kind.POINT_IN_TIME,
                        new BigDecimal("1.2"),
                        null,
                        null,
                        "万元",
                        BigDecimal.TEN,
                        false,
                        null,
                        null,
                        List.of(),
                        null),
                indicator("I5", Group.BENEFIT, Category.SOCIAL, "受益群众人数", "15", "万人", 20),
                indicator("I6", Group.SATISFACTION, Category.SATISFACTION, "受援地群众满意度", "90", "%", 10));
    }

    /** The same with a pass threshold in percent; null for none. */
    public static Indicator withThreshold(Indicator of, @Nullable String percent) {
        return new Indicator(
                of.code(),
                of.group(),
                of.category(),
                of.name(),
                of.direction(),
                of.kind(),
                of.target(),
                of.dueDate(),
                of.standard(),
                of.unit(),
                of.weight(),
                of.core(),
                of.methodSheet(),
                of.library(),
                of.milestones(),
                percent == null ? null : new BigDecimal(percent));
    }

    public static Indicator indicator(
            String code, Group group, Category category, String name, String target, String unit, int weight) {
        return new Indicator(
                code,
                group,
                category,
                name,
                Direction.AT_LEAST,
                unit.equals("%") ? Kind.POINT_IN_TIME : Kind.CUMULATIVE,
                new BigDecimal(target),
                null,
                null,
                unit,
                BigDecimal.valueOf(weight),
                false,
                null,
                null,
                List.of(),
                null);
    }
}
