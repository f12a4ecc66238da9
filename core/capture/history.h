#pragma once

#include "capture/capturestore.h"

#include <functional>
#include <optional>

namespace gooseneck {

/// How the history was opened.
struct StoreOpening
{
    QList<CapturePtr> stored;                    ///< all captures in it, oldest first (CaptureStore::all())
    StoreAccess access = StoreAccess::ReadWrite; ///< ReadOnly: another running program writes it
    QString setAside; ///< what a damaged database was renamed to, empty if there was none
    QString backup;   ///< the copy of an older version that was brought up to date, or empty
};

/// The Recorder's hold on the capture store. Sets a damaged one aside (renames it, never deletes it), only
/// reads while another program writes, and after a failure opens the file anew when it is next needed, so
/// that a disk that came back or was cleared is used without a restart. On the Recorder's thread.
class History
{
public:
    /// `opened` is called whenever the history was read: after open(), or later if that failed or could only
    /// read; what it gets replaces what it got before.
    explicit History(std::function<void(const StoreOpening&)> opened);

    Result<void, StoreError> open(const QString& path);
    /// Reads it anew.
    Result<void, StoreError> reload();

    /// The store, open for writing, or why it is not. Valid until the next call of anything here.
    Result<CaptureStore*, StoreError> writable();
    /// Holds for every store opened from now on.
    void setRetention(const Retention& retention) { m_retention = retention; }
    bool isOpen() const { return m_store.has_value(); }
    void closeAfter(const StoreError& error);

private:
    Result<StoreOpening, StoreError> openFor(StoreAccess access);
    Result<StoreOpening, StoreError> openOrSetAside();
    Result<StoreOpening, StoreError> openAtLeastForReading();
    Result<void, StoreError> announce(Result<StoreOpening, StoreError> opening);
    Result<void, StoreError> reopen();

    std::function<void(const StoreOpening&)> m_opened;
    QString m_path;
    Retention m_retention;
    std::optional<CaptureStore> m_store;
    std::optional<StoreAccess> m_announced; ///< as what it was last announced
    bool m_isSuspect = false; ///< damage was met that reading all of it does not show, as in an index
};

} // namespace gooseneck
