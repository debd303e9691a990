package planted.kit.exchange;

import planted.records.member.PlantedMember;

/** The kit that knows a member. */
final class UpstairsUser {
    PlantedMember used;
}
