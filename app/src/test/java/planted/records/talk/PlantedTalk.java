package planted.records.talk;

import planted.records.member.PlantedMember;
import planted.records.org.PlantedOrg;

/** Wrong in nothing: a room may use the ground rooms. */
public final class PlantedTalk {
    PlantedMember member;
    PlantedOrg org;
}
