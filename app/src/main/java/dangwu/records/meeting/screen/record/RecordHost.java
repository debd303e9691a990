package dangwu.records.meeting.screen.record;

import dangwu.kit.attachment.screen.AttachmentHost;
import dangwu.records.meeting.screen.record.state.MeetingRecordViewModel;

/** The record as the keeper of its files sees it: kept as a draft before the first file comes. */
record RecordHost(MeetingRecordViewModel model) implements AttachmentHost {

    @Override
    public long id() {
        return model.saving().id();
    }

    @Override
    public String name() {
        return model.file().map(file -> file.meeting().name()).orElse("");
    }

    @Override
    public void keep(Runnable then) {
        model.keepFor(then);
    }
}
