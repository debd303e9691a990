package planted.records.dues;

import planted.records.talk.PlantedTalk;

/** One room of records that uses another. */
final class RoomToRoom {
    PlantedTalk used;
}
