// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/services/borrower_search.h"
#include "core/storage/database.h"
#include "core/storage/loan_query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {

std::optional<BorrowerId> theBorrower(CommandLine& line, Workspace& workspace, const std::string& typed)
{
    const QString words = qstring(typed);
    BorrowerSearch search(workspace.reader(), workspace.session());
    if (const Outcome ready = search.waitUntilReady(); !ready) {
        line.refuse(ready.error());
        return std::nullopt;
    }
    const Result<SearchAnswer> answer = search.find(words, 2, workspace.clock().today());
    if (!answer) {
        line.refuse(answer.error());
        return std::nullopt;
    }
    if (answer->hits.empty()) {
        line.refuse({ErrorCode::NotFound, {QStringLiteral("borrower"), words}, {}});
        return std::nullopt;
    }
    if (answer->hits.size() > 1) {
        line.misuse(Say::tr("Several borrowers fit “%1”: say more, or give the customer number.").arg(words));
        return std::nullopt;
    }
    return answer->hits.front().borrower.id;
}

std::optional<LoanId> theLoan(CommandLine& line, Workspace& workspace, const std::string& number)
{
    const std::optional<LoanId> loan = LoanQuery(workspace.reader()).findByNumber(qstring(number));
    if (!loan)
        line.refuse({ErrorCode::NotFound, {QStringLiteral("loan"), qstring(number)}, {}});
    return loan;
}

std::optional<QDate> optionalDay(CommandLine& line, const std::string& text)
{
    if (text.empty())
        return QDate();
    const std::optional<QDate> day = dayArgument(text);
    if (!day)
        line.misuse(Say::tr("No day: %1").arg(qstring(text)));
    return day;
}

std::optional<QDateTime> instant(CommandLine& line, const std::string& typed, const Clock& clock)
{
    if (typed.empty())
        return clock.now();
    QString text = qstring(typed).trimmed();
    text.replace(QLatin1Char('T'), QLatin1Char(' '));
    const qsizetype between = text.indexOf(QLatin1Char(' '));
    const std::optional<QDate> day =
        between < 0 ? std::optional(clock.today()) : dayArgument(text.left(between).toStdString());
    const QTime time = QTime::fromString(text.mid(between + 1), QStringLiteral("HH:mm"));
    if (!day || !time.isValid()) {
        line.misuse(Say::tr("--at takes yyyy-MM-dd HH:mm, or HH:mm of today."));
        return std::nullopt;
    }
    return QDateTime(*day, time, Qt::OffsetFromUTC, 8 * 3600);
}

std::optional<Money> amount(CommandLine& line, const std::string& text)
{
    const std::optional<Money> money = parseMoney(qstring(text));
    if (!money)
        line.misuse(Say::tr("No amount: %1").arg(qstring(text)));
    return money;
}

int saidDone(CommandLine& line, qint64 id, const QString& sentence)
{
    if (line.json())
        line.out() << QJsonDocument(QJsonObject{{"id", QString::number(id)}}).toJson();
    else
        line.out() << sentence << "\n";
    return Exit::done;
}

} // namespace qingshou::cli
