package dangwu.front.desktop.home;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Where the home page leads.
 *
 * @param addMember        enters a new member
 * @param importMembers    begins an import of members
 * @param members          shows all members
 * @param branch           shows the members of a branch
 * @param incomplete       shows the members with something missing
 * @param organizations    shows the organizations
 * @param importOrganizations begins an import of organizations
 * @param reminder         shows what a reminder is about
 * @param life             leads to meetings
 * @param dues             leads to dues
 */
public record HomeActs(Runnable addMember, Runnable importMembers, Runnable members, LongConsumer branch, Runnable incomplete,
        Runnable organizations, Runnable importOrganizations, Consumer<Reminder> reminder, LifeActs life, DuesActs dues) {
}
