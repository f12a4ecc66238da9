#include "support/incidents.h"
#include "timeline/incidentlanes.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString word(LaneMarkKind kind)
{
    switch (kind) {
    case LaneMarkKind::Opened:
        return u"o"_s;
    case LaneMarkKind::Repeated:
        return u"+"_s;
    case LaneMarkKind::Resolved:
        return u"r"_s;
    case LaneMarkKind::Orphan:
        return u"~"_s;
    case LaneMarkKind::Unmatched:
        return u"?"_s;
    }
    return {};
}

/// "a[0-120]:o1+2r3" is lane a with a bar of 120 s and three marks; "[0-180." a bar that goes on.
QString inWords(const LanePicture& picture, qint64 unit)
{
    QStringList lanes;
    for (const Lane& lane : picture.lanes) {
        QString words = lane.id.value_or(u"-"_s);
        for (const LaneBar& bar : lane.bars) {
            words += u'[' + QString::number((bar.from - picture.begin) / unit) + u'-' +
                     QString::number((bar.to - picture.begin) / unit) + (bar.isOpen ? u'.' : u']');
        }
        words += u':';
        for (const LaneMark& mark : lane.marks) {
            words += word(mark.kind) + QString::number(mark.event.payload);
        }
        lanes.append(words);
    }
    return lanes.join(u' ');
}

} // namespace

class TestIncidentLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanes_data();
    void lanes();
    void whatCameAtOnceStandsSideBySide();
};

void TestIncidentLanes::lanes_data()
{
    QTest::addColumn<QByteArrayList>("steps");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing") << QByteArrayList() << QString();
    QTest::newRow("a bar from open to resolve")
        << QByteArrayList{"t a", "t a", "r a"} << u"a[0-120]:o1+2r3"_s;
    QTest::newRow("an open bar goes on to the end")
        << QByteArrayList{"t a", "t b", "r b"} << u"a[0-120.:o1 b[60-120]:o2r3"_s;
    QTest::newRow("one lane for all incidents of an id")
        << QByteArrayList{"t a", "r a", "t a", "r a"} << u"a[0-60][120-180]:o1r2o3r4"_s;
    QTest::newRow("orphans stand in the lane of their id")
        << QByteArrayList{"r a", "t a", "r b"} << u"a[60-120.:~1o2 b:~3"_s;
    QTest::newRow("lanes in the order in which their ids first occur")
        << QByteArrayList{"r b", "t a", "t b"} << u"b[120-120.:~1o3 a[60-120.:o2"_s;
    QTest::newRow("both ends what it opened") << QByteArrayList{"tr a", "x a"} << u"a[0-0]:o1r1"_s;
}

void TestIncidentLanes::lanes()
{
    QFETCH(const QByteArrayList, steps);
    QFETCH(const QString, words);
    const LanePicture picture = lanesOf(historyOf(steps, 60s)->timeline);
    QCOMPARE(inWords(picture, 1000), words);
    QCOMPARE(picture.axis, LanePicture::Axis::Time);
}

void TestIncidentLanes::whatCameAtOnceStandsSideBySide()
{
    const LanePicture picture = lanesOf(historyOf({"t a", "x x", "t b", "r a"}, 0s)->timeline);
    QCOMPARE(picture.axis, LanePicture::Axis::Order);
    QCOMPARE(picture.begin, 1);
    QCOMPARE(picture.end, 3); // what is not in the picture has no place there
    QCOMPARE(inWords(picture, 1), u"a[0-2]:o1r4 b[1-2.:o3"_s);
}

QTEST_GUILESS_MAIN(TestIncidentLanes)
#include "tst_incidentlanes.moc"
