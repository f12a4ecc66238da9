// How long after a key press in a filter, or in the list filter, the rows are right, with many captures in
// the list. Prints milliseconds, the best and the worst of several rounds, and what a round took of a
// processor: on a busy machine only that is the program's own doing.
//
// bench_verdicts [captures] [rounds]      100,000 and 10 if not given

#include "session/analysis.h"
#include "support/captures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace gooseneck;

namespace {

struct Times
{
    QList<double> milliseconds;

    void add(const QElapsedTimer& since)
    {
        milliseconds.append(static_cast<double>(since.nsecsElapsed()) / 1e6);
    }
    void print(const char* what) const
    {
        const auto [best, worst] = std::ranges::minmax(milliseconds);
        std::printf("%-46s %8.1f ms best %8.1f ms worst of %d\n", what, best, worst,
                    static_cast<int>(milliseconds.size()));
    }
};

void printWork(std::clock_t before, int rounds)
{
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    std::printf("%-46s %8.1f ms\n", "  processor time of a round", seconds * 1e3 / rounds);
}

/// Plays the window: one request at a time, answers counted on this thread.
class Bench : public QObject
{
public:
    Bench(Analysis& analysis, qsizetype captures)
        : m_analysis(analysis)
        , m_captures(captures)
    {
        m_request.filterSet = alertFilterSet();
        m_request.roles = alertRoles();
        for (CaptureId id = captures; id > captures - 30 && id > 0; --id) {
            m_request.visible.append(id);
        }
        connect(&analysis, &Analysis::rowsReady, this, &Bench::takeRows);
        connect(&analysis, &Analysis::shownReady, this, &Bench::takeShown);
        connect(&analysis, &Analysis::findingsReady, this, [this](quint64 version) {
            if (version == m_request.rulesVersion) {
                m_loop.quit();
            }
        });
    }

    void load()
    {
        Times times;
        m_clock.start();
        const QList<CapturePtr> captures = storedAlerts(1, m_captures);
        m_clock.restart();
        QMetaObject::invokeMethod(&m_analysis, [this, captures] { m_analysis.add(captures); });
        evaluate();
        times.add(m_clock);
        times.print("history loaded: all rows, problems, seen keys");
    }

    /// A key press in an item: every press is another filter set.
    void typeInFilter(const char* what, int rounds, const FilterSet& filterSet)
    {
        m_firstRows = {};
        m_allRows = {};
        Times findings;
        const std::clock_t before = std::clock();
        for (int round = 0; round < rounds; ++round) {
            m_request.filterSet = filterSet;
            m_request.filterSet.filters[0].trigger.conditions[0].contains[0] =
                QStringLiteral("error").first(1 + round % 5);
            m_clock.start();
            evaluate();
            findings.add(m_clock);
        }
        std::printf("%s\n", what);
        m_firstRows.print("  key press to visible rows");
        m_allRows.print("  key press to all rows");
        findings.print("  key press to problems");
        printWork(before, rounds);
    }

    void typeInList(int rounds)
    {
        Times first;
        Times all;
        const std::clock_t before = std::clock();
        for (int round = 0; round < rounds; ++round) {
            m_request.listFilter.text = QStringLiteral("checkout 14").first(5 + round % 7);
            ++m_request.listVersion;
            m_clock.start();
            send();
            m_loop.exec();
            first.add(m_clock);
            m_loop.exec();
            all.add(m_clock);
        }
        std::printf("list filter\n");
        first.print("  key press to the newest rows");
        all.print("  key press to all rows");
        printWork(before, rounds);
    }

private:
    void send()
    {
        QMetaObject::invokeMethod(&m_analysis, [this, request = m_request] { m_analysis.request(request); });
    }
    void evaluate()
    {
        ++m_request.rulesVersion;
        m_rows = 0;
        send();
        m_loop.exec();
    }
    void takeRows(const QList<RowFactsPtr>& rows)
    {
        if (rows.constFirst()->rulesVersion != m_request.rulesVersion) {
            return;
        }
        if (m_rows == 0) {
            m_firstRows.add(m_clock);
        }
        m_rows += rows.size();
        if (m_rows == m_captures) {
            m_allRows.add(m_clock);
        }
    }
    void takeShown(quint64 version, const QList<CaptureId>&)
    {
        if (version == m_request.listVersion) {
            m_loop.quit();
        }
    }

    Analysis& m_analysis;
    qsizetype m_captures;
    AnalysisRequest m_request;
    QElapsedTimer m_clock;
    QEventLoop m_loop;
    qsizetype m_rows = 0;
    Times m_firstRows;
    Times m_allRows;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const qsizetype captures = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100'000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 10;
    QThread thread;
    auto* analysis = new Analysis;
    analysis->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, analysis, &QObject::deleteLater);
    thread.start();
    {
        Bench bench(*analysis, captures);
        std::printf("%lld captures of %lld bytes\n", static_cast<long long>(captures),
                    static_cast<long long>(alertBody(captures).size()));
        bench.load();
        bench.typeInFilter("one filter, single items", rounds, alertFilterSet());
        FilterSet several = alertFilterSet();
        several.filters.append(several.filters[0]);
        several.filters.append(several.filters[0]);
        several.filters[1].trigger.conditions[0].contains = {QStringLiteral("degraded"),
                                                             QStringLiteral("down")};
        bench.typeInFilter("three filters, one with a list", rounds, several);
        FilterSet most = several;
        while (most.filters.size() < maxFilters) {
            most.filters.append(several.filters[1]);
        }
        bench.typeInFilter("ten filters, eight with a list", rounds, most);
        bench.typeInList(rounds);
    }
    thread.quit();
    thread.wait();
    return 0;
}
