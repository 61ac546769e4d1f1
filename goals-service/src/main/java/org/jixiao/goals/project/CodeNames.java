package org.jixiao.goals.project;

import java.util.List;

/** The closed list of code names (代号), so that a name cannot tell anything. */
final class CodeNames {

    static final List<String> ALL =
            List.of("涉密项目甲", "涉密项目乙", "涉密项目丙", "涉密项目丁", "涉密项目戊", "涉密项目己", "涉密项目庚", "涉密项目辛", "涉密项目壬", "涉密项目癸");

    private CodeNames() {}
}
