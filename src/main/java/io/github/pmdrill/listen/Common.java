package io.github.pmdrill.listen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that carry no subject of their own, as typed in small letters. */
final class Common {
    /** Words of grammar. */
    private static final Set<String> GRAMMAR = words(
            "a an the and or but nor so yet of in on at to for from by with about into onto over under between among",
            "through during before after above below up down out off again than then once as if is are was were be been",
            "being am do does did doing have has had having will would shall should can could may might must ought i me",
            "my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these",
            "those there here what which who whom whose when where why how many much few more most some any each every",
            "all both either neither no not only own same too very just also because while whether since until within");

    /** Words of conversation, which say nothing about what is talked about. */
    private static final Set<String> TALK = words(
            "please tell say said know think like want wanna need let lets get got give got go going come make made take",
            "use used using see look talk talking ask asking guess suppose wonder wondering mean means meant really",
            "actually basically currently kind sort type thing things stuff bit lot lots anything something everything",
            "someone somebody anyone else other another one ok okay yes yeah hi hello thanks thank sorry roughly",
            "approximately exactly particular especially per etc around maybe perhaps able sure still already now well",
            "good great right first second third next last question clarify clarification understand assume assuming",
            "given regarding terms sense idea case cases today way ways work works working possible possibly size help",
            "start started later early earlier point points several single multiple big bigger vs versus normal normally",
            "usual usually typical typically project system product solution design quite rather expect expected ever",
            "anybody everyone everybody folks happen happens happening happened end ends ended ending up seen seem seems far",
            "so hold holds sit sits behind together mind minds worry worried worries care cares matter matters deal deals",
            "serve served bring portion afterwards wondered curious heard imagine concerning basis instead involve involved",
            "needed necessary remember obvious simple simply short long day days today's overall general generally main",
            "run runs running keep keeps stand stands put puts turn turns fact facts total include included including guys hear exist exists itself enough ordinary compare",
            "compared precisely instance example side monday tuesday wednesday thursday friday saturday sunday");

    private Common() {}

    /** Whether a word in small letters says nothing about what is talked about. */
    static boolean isCommon(String word) {
        return GRAMMAR.contains(word) || TALK.contains(word);
    }

    private static Set<String> words(String... lines) {
        return new HashSet<>(List.of(String.join(" ", lines).split(" ", -1)));
    }
}
