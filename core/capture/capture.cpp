#include "capture/capture.h"

using namespace Qt::StringLiterals;

namespace gooseneck {

QString toWord(CaptureSource source)
{
    switch (source) {
    case CaptureSource::Listener:
        return u"listener"_s;
    case CaptureSource::Paste:
        return u"paste"_s;
    case CaptureSource::File:
        return u"file"_s;
    case CaptureSource::Sample:
        return u"sample"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CaptureSource> sourceFromWord(QStringView word)
{
    for (const CaptureSource source :
         {CaptureSource::Listener, CaptureSource::Paste, CaptureSource::File, CaptureSource::Sample}) {
        if (word == toWord(source)) {
            return source;
        }
    }
    return std::nullopt;
}

} // namespace gooseneck
