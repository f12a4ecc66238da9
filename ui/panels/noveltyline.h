#pragma once

#include "session/sessionstate.h"

#include <QFrame>

class QPushButton;

namespace gooseneck {

class WrappedLabel;

/// What is to be known of the selected payload before its keys are trusted: that it could not be unpacked,
/// and what it brings that those before it did not have, with the way to see the difference. Hidden where
/// there is nothing to say.
class NoveltyLine : public QFrame
{
    Q_OBJECT

public:
    explicit NoveltyLine(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void compareRequested(gooseneck::CaptureId one, gooseneck::CaptureId other);

private:
    WrappedLabel* m_text;
    QPushButton* m_compare;
    CaptureId m_shown = 0;
    CaptureId m_lastGood = 0;
};

} // namespace gooseneck
