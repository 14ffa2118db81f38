package io.github.pmdrill.listen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that carry no subject of their own. */
final class Common {
    /** As typed, small letters. */
    static final Set<String> WORDS = new HashSet<>(
            List.of(("a an the and or but nor so yet of in on at to for from by with about into onto over under"
                            + " between among through during before after above below up down out off again than then once as if"
                            + " is are was were be been being am do does did doing have has had having will would shall should can"
                            + " could may might must ought i me my mine we us our ours you your yours he him his she her hers it its"
                            + " they them their theirs this that these those there here what which who whom whose when where why how"
                            + " many much few more most some any each every all both either neither no not only own same too very just"
                            + " also please tell say said know think like want wanna need let lets get got give go going come make made"
                            + " take use used using see look talk talking ask asking guess suppose wonder wondering mean means meant"
                            + " really actually basically currently kind sort type thing things stuff bit lot lots anything something"
                            + " everything someone somebody anyone else other another one ok okay yes yeah hi hello thanks thank sorry"
                            + " roughly about approximately exactly particular especially per etc around since because while whether"
                            + " might maybe perhaps able sure still already now well good great right first second third next last"
                            + " vs versus normal normally usual usually typical typically project system product solution design"
                            + " question clarify clarification understand assume assuming given regarding terms sense idea case cases"
                            + " today way ways work works working have has having possible possibly currently there within until"
                            + " size help start started later early earlier point points later water house stairs weather where were"
                            + " there their three write right wrong quite quiet small large great place people those these could would")
                    .split(" ", -1)));

    private Common() {}
}
