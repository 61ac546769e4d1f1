package org.jixiao.contracts.goals;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;

/** The registers of who may be commissioned from outside: experts (专家库) and third-party agencies (第三方机构库, 财监〔2021〕4号). */
public sealed interface EvaluatorEvent extends StoredEvent {

    /**
     * An expert was entered, or what is known of the expert was put right.
     *
     * @param staffId the stable id, as the identity provider gives it
     * @param field 领域
     * @param title 职称
     * @param employer 工作单位
     */
    @Published
    record ExpertRegistered(
            String staffId, String name, String field, String title, String employer, LocalDate registeredOn)
            implements EvaluatorEvent {}

    /**
     * An agency was entered, or what is known of it was put right.
     *
     * @param creditCode 统一社会信用代码, 18 characters with a check digit (GB 32100)
     * @param qualifications 资质, none where it has none
     * @param leadEvaluators 主评人, who sign its reports
     */
    @Published
    record AgencyRegistered(
            String creditCode,
            String name,
            AgencyKind agencyKind,
            List<String> qualifications,
            List<LeadEvaluator> leadEvaluators,
            LocalDate registeredOn)
            implements EvaluatorEvent {}

    /**
     * An expert or an agency was struck off (注销); nobody commissions them until they are entered anew.
     *
     * @param code staff id of an expert, 统一社会信用代码 of an agency
     */
    @Published
    record EvaluatorStruckOff(EvaluatorKind kind, String code, String reason, LocalDate struckOffOn)
            implements EvaluatorEvent {}

    /** 主评人 of an agency. */
    record LeadEvaluator(String name, String title) {}

    /** Who is registered. */
    enum EvaluatorKind {
        /** 专家. */
        EXPERT,
        /** 第三方机构. */
        AGENCY
    }

    /** What an agency is (财监〔2021〕4号). */
    enum AgencyKind {
        /** 专业咨询机构. */
        CONSULTANCY,
        /** 会计师事务所. */
        ACCOUNTANTS,
        /** 资产评估机构. */
        VALUERS,
        /** 律师事务所. */
        LAWYERS,
        /** 科研院所. */
        RESEARCH_INSTITUTE,
        /** 高等院校. */
        UNIVERSITY,
        /** 其他. */
        OTHER
    }
}
