// SPDX-License-Identifier: GPL-3.0-or-later
// The search box on the large file: 500 keystrokes of every kind against the scan that LIKE would do.
#include "tests/bench/bench.h"
#include "tests/bench/made_file.h"

#include "core/base/chinese_text.h"
#include "core/services/borrower_search.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <random>

namespace qingshou::bench {
namespace {

constexpr size_t keystrokes = 500;
constexpr double frame = 16; // milliseconds: one picture of the screen
constexpr double ofScan = 0.05;
constexpr size_t hits = 30;

struct Typed {
    QString kind, text;
};

double percentile(std::vector<double> numbers, double share)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers[std::min(numbers.size() - 1, static_cast<size_t>(share * static_cast<double>(numbers.size())))];
}

class SearchBench {
public:
    SearchBench(const Bench& bench, Table& table)
        : file_(openFile(bench.file)), session_(signIn(*file_)), table_(table), search_(file_->reader(), session_)
    {
    }

    void run()
    {
        table_.heading(QStringLiteral("Search (yardstick: LIKE over names, their pinyin and loan numbers)"));
        Runs reading;
        measureInto(reading, [this] {
            if (!search_.waitUntilReady())
                giveUp(QStringLiteral("The book could not be read for searching."));
        });
        table_.add(timed(QStringLiteral("the book into memory, once (not on anybody's way)"), reading));
        const std::vector<Typed> typed = whatIsTyped();
        std::vector<double> all;
        std::vector<std::pair<QString, Runs>> kinds;
        for (const Typed& key : typed) {
            if (kinds.empty() || kinds.back().first != key.kind)
                kinds.emplace_back(key.kind, Runs());
            Runs one;
            measureInto(one, [&] {
                if (!search_.find(key.text, hits, ledgerDay))
                    giveUp(QStringLiteral("A search was refused."));
            });
            kinds.back().second.add(one.wall.front(), one.cpu.front());
            all.push_back(one.wall.front());
        }
        for (const auto& [kind, runs] : kinds)
            table_.add(timed(kind, runs));
        Figure p99{QStringLiteral("a keystroke, p99 of 500"), percentile(all, 0.99)};
        p99.median = median(all);
        p99.aim = frame;
        table_.add(p99);
        Figure against{QStringLiteral("p99 against the scan's"), p99.worst};
        against.yardstick = scan(typed);
        against.aim = ofScan;
        against.aimIsRatio = true;
        table_.add(against);
    }

private:
    /// Kind after kind.
    std::vector<Typed> whatIsTyped()
    {
        std::mt19937 random(1);
        Statement last(file_->reader(), "SELECT max(id), min(id) FROM borrowers");
        last.step();
        const qint64 span = last.integer(0) - last.integer(1) + 1, first = last.integer(1);
        std::vector<QString> names, numbers;
        Statement row(file_->reader(), "SELECT b.name, l.loan_number FROM borrowers b JOIN loans l ON l.borrower_id = "
                                       "b.id WHERE b.id >= ? ORDER BY b.id LIMIT 1");
        while (names.size() < keystrokes) {
            row.bind(1, first + static_cast<qint64>(random() % static_cast<quint64>(span)));
            row.step();
            names.push_back(row.text(0));
            numbers.push_back(row.text(1));
            row.reset();
        }
        std::vector<Typed> typed;
        const auto add = [&](const char* kind, size_t count, const std::function<QString(size_t)>& text) {
            for (size_t i = 0; i < count; ++i)
                typed.push_back({QString::fromLatin1(kind), text(i)});
        };
        add("one letter", 26, [](size_t i) { return QString(QChar(static_cast<char16_t>(u'a' + i))); });
        add("one digit", 10, [](size_t i) { return QString::number(i); });
        add("one character", 40, [&](size_t i) { return names[i].left(1); });
        add("one character of a given name", 24, [&](size_t i) { return names[i].right(1); });
        add("two initials", 60, [&](size_t i) { return pinyinInitials(names[i]).left(2); });
        add("initials", 60, [&](size_t i) { return pinyinInitials(names[i + 60]); });
        add("pinyin", 40, [&](size_t i) { return pinyin(names[i + 120]).remove(QLatin1Char(' ')); });
        add("a name", 60, [&](size_t i) { return names[i + 160]; });
        add("a given name", 30, [&](size_t i) { return names[i + 220].mid(1); });
        add("a name and a branch", 10, [&](size_t i) { return names[i + 250].left(1) + QStringLiteral(" 信用社"); });
        add("last four", 40, [&](size_t i) { return QStringLiteral("%1").arg(i * 241, 4, 10, QLatin1Char('0')); });
        add("end of a loan number", 40, [&](size_t i) { return numbers[i].right(5); });
        add("start of a loan number", 20, [&](size_t i) { return numbers[i].left(6); });
        const QStringList none{QStringLiteral("查无此人"), QStringLiteral("qqqqq"),       QStringLiteral("zzlx"),
                               QStringLiteral("99999999"), QStringLiteral("某某村"),      QStringLiteral("wangx"),
                               QStringLiteral("llllll"),   QStringLiteral("13000000000"), QStringLiteral("龘")};
        add("what nobody has", keystrokes - typed.size(),
            [&](size_t i) { return none[static_cast<qsizetype>(i) % none.size()]; });
        return typed;
    }

    /// Of one in 16: each takes long.
    double scan(const std::vector<Typed>& typed)
    {
        Statement like(file_->reader(), "SELECT id FROM borrowers WHERE name LIKE ?1 OR name_key LIKE ?1 UNION ALL "
                                        "SELECT borrower_id FROM loans WHERE loan_number LIKE ?1 LIMIT 30");
        Runs runs;
        for (size_t i = 0; i < typed.size(); i += 16)
            measureInto(runs, [&] {
                like.bind(1, QStringLiteral("%%1%").arg(typed[i].text));
                like.run();
            });
        return percentile(runs.wall, 0.99);
    }

    std::unique_ptr<Workspace> file_;
    std::shared_ptr<const Session> session_;
    Table& table_;
    BorrowerSearch search_;
};

} // namespace

void measureSearch(const Bench& bench, Table& table)
{
    SearchBench(bench, table).run();
}

} // namespace qingshou::bench
