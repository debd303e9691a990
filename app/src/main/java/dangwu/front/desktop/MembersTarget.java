package dangwu.front.desktop;

import dangwu.records.member.screen.MemberTrait;

/** For the sake of what the screen of members is opened; besides these, a member's id (a Long) brings him forth. */
public sealed interface MembersTarget {

    /** A new member is to be entered. */
    record Add() implements MembersTarget {}

    /** The members of an organization. */
    record Of(long organizationId) implements MembersTarget {}

    /** All members with a trait. */
    record With(MemberTrait trait) implements MembersTarget {}
}
