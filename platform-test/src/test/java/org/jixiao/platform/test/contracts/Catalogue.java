package org.jixiao.platform.test.contracts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.StoredEvent;

/** What really stands in contracts, found on the class path and not in a list that somebody would have to keep. */
final class Catalogue {

    private static final String CONTRACTS = StoredEvent.class.getPackageName();

    private Catalogue() {}

    /** One context of contracts: its sealed interfaces and its register. */
    record Context(String name, List<Class<?>> eventInterfaces, EventRegister register) {}

    static List<Context> contexts() {
        List<Class<?>> interfaces = eventInterfaces();
        return interfaces.stream()
                .map(Class::getPackageName)
                .distinct()
                .sorted()
                .map(home -> context(home, interfaces))
                .toList();
    }

    /** Every stored event of every context, in the order of the registers. */
    static List<EventType> events() {
        List<EventType> all = new ArrayList<>();
        contexts().forEach(context -> all.addAll(context.register().types()));
        return all;
    }

    private static Context context(String home, List<Class<?>> interfaces) {
        String name = home.substring(CONTRACTS.length() + 1);
        List<Class<?>> own = interfaces.stream()
                .filter(type -> type.getPackageName().equals(home))
                .toList();
        return new Context(name, own, register(home, name));
    }

    private static List<Class<?>> eventInterfaces() {
        List<Class<?>> found = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(CONTRACTS).stream()
                        .filter(type ->
                                type.getRawInterfaces().stream().anyMatch(top -> top.isEquivalentTo(StoredEvent.class)))
                        .map(JavaClass::reflect)
                        .sorted(Comparator.comparing(Class::getName))
                        .forEach(found::add);
        return found;
    }

    private static EventRegister register(String home, String context) {
        String type = home + "." + Character.toUpperCase(context.charAt(0)) + context.substring(1) + "Events";
        try {
            return (EventRegister) Class.forName(type).getField("REGISTER").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("context " + context + " needs its register, " + type + ".REGISTER", e);
        }
    }
}
