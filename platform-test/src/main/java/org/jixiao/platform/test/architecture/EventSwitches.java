package org.jixiao.platform.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * A new event must break the build wherever it has to be thought of, so a switch over a sealed type of events has no default, nor
 * a case that takes all. Read from the bytecode: {@code typeSwitch} names the type that is switched over, and where the source
 * has no default the compiler puts {@code throw new MatchException(null, null)}.
 */
final class EventSwitches {

    static final ArchRule NAME_EVERY_EVENT = ArchRuleDefinition.classes()
            .should(new ArchCondition<JavaClass>("name every event in a switch over a sealed type of events") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    for (MethodModel method : ClassFile.of().parse(bytes(item)).methods()) {
                        method.code().ifPresent(code -> findDefaults(item, method, code.elementList(), events));
                    }
                }
            });

    private EventSwitches() {}

    private static void findDefaults(
            JavaClass item, MethodModel method, List<CodeElement> code, ConditionEvents events) {
        @Nullable ClassDesc switchedOver = null;
        for (CodeElement element : code) {
            if (element instanceof InvokeDynamicInstruction call && call.name().equalsString("typeSwitch")) {
                switchedOver = call.typeSymbol().parameterType(0);
            }
            Label target = defaultTarget(element);
            if (target != null && switchedOver != null) {
                if (isSealedEvent(switchedOver) && !throwsMatchException(code, target)) {
                    String where = item.getName() + "." + method.methodName().stringValue();
                    events.add(SimpleConditionEvent.violated(
                            item, where + " has a default over " + switchedOver.displayName()));
                }
                switchedOver = null;
            }
        }
    }

    private static @Nullable Label defaultTarget(CodeElement element) {
        return switch (element) {
            case TableSwitchInstruction table -> table.defaultTarget();
            case LookupSwitchInstruction lookup -> lookup.defaultTarget();
            default -> null;
        };
    }

    private static boolean throwsMatchException(List<CodeElement> code, Label target) {
        List<Instruction> there = code.stream()
                .dropWhile(element ->
                        !(element instanceof LabelTarget label && label.label().equals(target)))
                .filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .limit(4)
                .toList();
        return there.getFirst() instanceof NewObjectInstruction created
                && created.className().asInternalName().equals("java/lang/MatchException")
                && there.get(2).opcode() == Opcode.ACONST_NULL
                && there.get(3).opcode() == Opcode.ACONST_NULL;
    }

    private static boolean isSealedEvent(ClassDesc type) {
        if (!type.isClassOrInterface()) {
            return false;
        }
        String name = type.descriptorString()
                .substring(1, type.descriptorString().length() - 1)
                .replace('/', '.');
        try {
            Class<?> loaded = Class.forName(name, false, EventSwitches.class.getClassLoader());
            return loaded.isSealed() && StoredEvent.class.isAssignableFrom(loaded);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is switched over and not on the class path", e);
        }
    }

    private static byte[] bytes(JavaClass item) {
        try (InputStream in = Objects.requireNonNull(
                        item.getSource().orElseThrow().getUri())
                .toURL()
                .openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
