#include "intake/samples.h"

#include <QFile>

static void makeResourcesAvailable()
{
    // Resources of a static library are linked in only when asked for.
    Q_INIT_RESOURCE(samples);
}

namespace gooseneck {

using namespace Qt::StringLiterals;

QList<Sample> builtInSamples()
{
    makeResourcesAvailable();
    QList<Sample> samples;
    for (const QString& id : {u"openstatus-error"_s, u"openstatus-degraded"_s, u"openstatus-recovered"_s,
                              u"openstatus-test-button"_s, u"guide-down"_s, u"guide-up"_s}) {
        QFile file(u":/samples/"_s + id + u".json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("a built-in sample is missing from the resources");
        }
        samples.append({id, file.readAll()});
    }
    return samples;
}

Capture captureOf(const Sample& sample)
{
    Capture capture;
    capture.receivedAt = utcNow();
    capture.source = CaptureSource::Sample;
    capture.origin = sample.id;
    capture.body = sample.body;
    return capture;
}

} // namespace gooseneck
