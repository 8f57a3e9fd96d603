// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_columns.h"

#include "core/domain/masking.h"
#include "core/storage/database.h"
#include "core/storage/loan_extras.h"

namespace qingshou {

LedgerColumns::LedgerColumns(Database& db, const Vault& vault)
    : vault_(vault), extras_(db, "SELECT sealed_extras FROM loans WHERE borrower_id = ? AND sealed_extras IS NOT NULL "
                                 "ORDER BY balance_fen DESC, id")
{
}

QStringList LedgerColumns::headers(Database& db)
{
    QStringList headers;
    Statement rows(db, "SELECT header FROM ledger_columns ORDER BY number");
    while (rows.step())
        headers << rows.text(0);
    return headers;
}

void LedgerColumns::note(Database& db, const QStringList& headers)
{
    Statement insert(db, "INSERT OR IGNORE INTO ledger_columns (header) VALUES (?)");
    for (const QString& header : headers)
        if (!header.trimmed().isEmpty())
            insert.bind(1, header.trimmed()).run();
}

QHash<QString, QString> LedgerColumns::of(BorrowerId borrower)
{
    QHash<QString, QStringList> found;
    extras_.bind(1, borrower);
    while (extras_.step()) {
        const std::optional<LoanExtras> extras = openExtras(extras_.blob(0), vault_);
        if (!extras)
            continue;
        for (const auto& [header, value] : extras->columns) {
            const QString name = QString::fromStdString(header).trimmed();
            QStringList& values = found[name];
            if (const QString text = shownExtra(name, QString::fromStdString(value)); !values.contains(text))
                values << text;
        }
    }
    extras_.reset();
    QHash<QString, QString> joined;
    for (auto one = found.cbegin(); one != found.cend(); ++one)
        joined.insert(one.key(), one->join(QStringLiteral("、")));
    return joined;
}

/// Headers such as 联系电话 tell that their values are personal; what the ledger's other columns hold cannot be told,
/// so only their headers' own words decide.
QString shownExtra(const QString& header, const QString& value)
{
    struct Marker {
        const char16_t* word;
        PersonalData kind;
    };
    static constexpr Marker markers[] = {{u"证件", PersonalData::IdentityNumber},
                                         {u"身份证", PersonalData::IdentityNumber},
                                         {u"信用代码", PersonalData::IdentityNumber},
                                         {u"手机", PersonalData::Phone},
                                         {u"电话", PersonalData::Phone},
                                         {u"联系方式", PersonalData::Phone},
                                         {u"账号", PersonalData::Account},
                                         {u"帐号", PersonalData::Account},
                                         {u"卡号", PersonalData::Account},
                                         {u"地址", PersonalData::Address},
                                         {u"住址", PersonalData::Address}};
    for (const Marker& marker : markers)
        if (header.contains(QString::fromUtf16(marker.word)))
            return shown(marker.kind, value, Disclosure::Masked);
    return value;
}

} // namespace qingshou
