// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/audit_words.h"

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/storage/branch_repository.h"
#include "core/storage/loan_query.h"
#include "core/storage/party_repository.h"
#include "ui/models/case_labels.h"
#include "ui/support/complaint_labels.h"
#include "ui/support/conduct_text.h"
#include "ui/support/domain_labels.h"
#include "ui/support/evidence_labels.h"
#include "ui/support/field_labels.h"
#include "ui/support/labels.h"
#include "ui/support/notice_labels.h"
#include "ui/support/restructuring_labels.h"
#include "ui/support/setting_labels.h"
#include "ui/support/waiver_labels.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <memory>

namespace qingshou {
namespace {

template <class E>
QString worded(const QString& text)
{
    const std::optional<E> value = fromCode<E>(QStringView(text));
    return value ? label(*value) : text;
}

/// "costs,interest": what a receipt was put against first, and then.
QString orderWords(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(QLatin1Char(',')))
        parts << worded<DebtPart>(part);
    return parts.join(QStringLiteral(" → "));
}

/// Words of an import run's entry.
QString importWord(const QString& field, const QString& text)
{
    static constexpr struct {
        const char *field, *code, *text;
    } words[] = {{"scope", "whole_book", QT_TRANSLATE_NOOP("AuditWords", "the whole book of its branches")},
                 {"scope", "bad_loans", QT_TRANSLATE_NOOP("AuditWords", "bad loans only")},
                 {"total_row", "matches", QT_TRANSLATE_NOOP("AuditWords", "matches")},
                 {"total_row", "differs", QT_TRANSLATE_NOOP("AuditWords", "differs")},
                 {"total_row", "absent", QT_TRANSLATE_NOOP("AuditWords", "none in the file")}};
    for (const auto& word : words) {
        if (field == QLatin1String(word.field) && text == QLatin1String(word.code))
            return QCoreApplication::translate("AuditWords", word.text);
    }
    return text;
}

/// A code in words, where the field says which enumeration it is of.
QString codeText(const QString& field, const QString& kind, const QString& text)
{
    using Reader = QString (*)(const QString&);
    static const std::map<QString, Reader> readers{{QStringLiteral("channel"), worded<ContactChannel>},
                                                   {QStringLiteral("outcome"), worded<ContactOutcome>},
                                                   {QStringLiteral("person_reached"), worded<PersonReached>},
                                                   {QStringLiteral("prospect"), worded<Prospect>},
                                                   {QStringLiteral("capacity"), worded<Capacity>},
                                                   {QStringLiteral("willingness"), worded<Willingness>},
                                                   {QStringLiteral("mood"), worded<Mood>},
                                                   {QStringLiteral("measures"), worded<Measure>},
                                                   {QStringLiteral("method"), worded<RepaymentMethod>},
                                                   {QStringLiteral("day_count"), worded<DayCount>},
                                                   {QStringLiteral("recovery/kind"), worded<RecoveryKind>},
                                                   {QStringLiteral("recovery/order"), orderWords},
                                                   {QStringLiteral("legal_event/kind"), worded<LegalEventKind>},
                                                   {QStringLiteral("judgment/kind"), worded<JudgmentKind>},
                                                   {QStringLiteral("property"), worded<SeizedProperty>},
                                                   {QStringLiteral("notice/kind"), worded<NoticeKind>},
                                                   {QStringLiteral("notice/step"), worded<NoticeStep>},
                                                   {QStringLiteral("letter_template/kind"), worded<NoticeKind>},
                                                   {QStringLiteral("repayment_plan/state"), worded<PlanState>},
                                                   {QStringLiteral("campaign/days"), worded<CampaignDays>},
                                                   {QStringLiteral("campaign/state"), worded<CampaignState>},
                                                   {QStringLiteral("duty"), worded<TeamDuty>},
                                                   {QStringLiteral("special_group"), worded<SpecialGroup>},
                                                   {QStringLiteral("conduct_fact/kind"), worded<ConductFactKind>},
                                                   {QStringLiteral("strategy/state"), worded<StrategyState>},
                                                   {QStringLiteral("evidence/kind"), worded<EvidenceKind>},
                                                   {QStringLiteral("points"), worded<EvidencePoint>},
                                                   {QStringLiteral("proves"), kindLabel},
                                                   {QStringLiteral("condition"), worded<WaiverCondition>},
                                                   {QStringLiteral("restructuring/change"), worded<ContractChange>},
                                                   {QStringLiteral("risk_class"), worded<RiskClass>},
                                                   {QStringLiteral("level"), worded<ApprovalLevel>},
                                                   {QStringLiteral("decided_level"), worded<ApprovalLevel>},
                                                   {QStringLiteral("decision"), worded<WaiverDecision>},
                                                   {QStringLiteral("complaint/kind"), worded<ComplaintKind>},
                                                   {QStringLiteral("complaint_channel"), worded<ComplaintChannel>},
                                                   {QStringLiteral("complaint_outcome"), worded<ComplaintOutcome>},
                                                   {QStringLiteral("classes"), worded<RiskClass>},
                                                   {QStringLiteral("book_sides"), worded<BookSide>},
                                                   {QStringLiteral("guarantee_types"), worded<GuaranteeType>},
                                                   {QStringLiteral("mode"), worded<GuaranteeMode>},
                                                   {QStringLiteral("ending"), worded<ProcedureEnd>}};
    if (field == QLatin1String("role")) {
        const std::optional<Role> role = roleFromCode(text);
        return role ? label(*role) : text;
    }
    for (const QString& key : {kind + QLatin1Char('/') + field, field}) {
        if (const auto reader = readers.find(key); reader != readers.end())
            return reader->second(text);
    }
    if (field == QLatin1String("findings")) {
        const std::optional<ConductFinding> finding = decodedFinding(text);
        return finding ? findingSentence(*finding) : text;
    }
    if (field == QLatin1String("at")) {
        const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
        return instant.isValid() ? Clock::chinaTime(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : text;
    }
    return importWord(field, text);
}

/// Instead of what an entry said.
QString erasedText()
{
    return QCoreApplication::translate("AuditWords", "Erased after the retention period");
}

class Reader {
public:
    Reader(const AuditEntry& entry, const AuditNames& names) : entry_(entry), names_(names) {}

    std::vector<AuditChange> changes()
    {
        if (entry_.change.contains(QStringLiteral("key")))
            addSetting();
        else
            add(entry_.change);
        add(entry_.sealed);
        return std::move(changes_);
    }

private:
    void addSetting()
    {
        const QString key = entry_.change.value(QStringLiteral("key")).toString();
        const SettingDefinition* definition = settingDefinition(key);
        const auto text = [&](const char* side) {
            const QString value = entry_.change.value(QLatin1String(side)).toString();
            return definition ? settingValueText(*definition, value) : value;
        };
        changes_.push_back({definition ? settingLabel(key) : key, text("before"), text("after")});
    }

    void add(const QJsonObject& change)
    {
        const QJsonValue before = change.value(QStringLiteral("before"));
        const QJsonValue after = change.value(QStringLiteral("after"));
        QStringList fields = before.toObject().keys();
        for (const QString& field : after.toObject().keys()) {
            if (!fields.contains(field))
                fields << field;
        }
        for (const QString& field : fields)
            addField(field, before.toObject().value(field), after.toObject().value(field));
        // What an entry says beside before and after: a reason, a day, counts.
        for (auto it = change.constBegin(); it != change.constEnd(); ++it) {
            const bool side = it.key() == QLatin1String("before") || it.key() == QLatin1String("after");
            if (!side)
                addField(it.key(), {}, it.value());
            else if (!it.value().isObject())
                addField(QString(), it.key() == QLatin1String("before") ? it.value() : QJsonValue(),
                         it.key() == QLatin1String("after") ? it.value() : QJsonValue());
        }
    }

    void addField(const QString& field, const QJsonValue& before, const QJsonValue& after)
    {
        AuditChange change{auditFieldLabel(field), text(field, before), text(field, after)};
        if (!change.before.isEmpty() || !change.after.isEmpty())
            changes_.push_back(std::move(change));
    }

    QString text(const QString& field, const QJsonValue& value) const
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            return value.toBool() ? QCoreApplication::translate("Settings", "Yes")
                                  : QCoreApplication::translate("Settings", "No");
        case QJsonValue::Double:
            return number(field, value.toInteger());
        case QJsonValue::String:
            return codeText(field, entry_.subjectKind, value.toString());
        case QJsonValue::Array: {
            QStringList parts;
            for (const QJsonValue& part : value.toArray())
                parts << text(field, part);
            return parts.join(QCoreApplication::translate("Labels", ", ", "between words of a list"));
        }
        case QJsonValue::Object: {
            QStringList parts;
            const QJsonObject object = value.toObject();
            for (auto it = object.constBegin(); it != object.constEnd(); ++it)
                parts << QStringLiteral("%1: %2").arg(auditFieldLabel(it.key()), text(it.key(), it.value()));
            return parts.join(QStringLiteral("; "));
        }
        default:
            return {};
        }
    }

    QString number(const QString& field, qint64 value) const
    {
        if (field.endsWith(QLatin1String("_fen")))
            return Money::fromFen(value).toYuan();
        if (field == QLatin1String("branch") || field == QLatin1String("parent") ||
            field == QLatin1String("branches")) {
            if (value == 0)
                return field == QLatin1String("branch") ? QCoreApplication::translate("Labels", "The whole book")
                                                        : QString();
            const auto found = names_.branches.find(value);
            return found == names_.branches.end() ? QString::number(value) : found->second;
        }
        if (field == QLatin1String("loan") || field == QLatin1String("loans"))
            return names_.loan ? names_.loan(LoanId{value}) : QString();
        if (field == QLatin1String("borrower"))
            return names_.borrower ? names_.borrower(BorrowerId{value}) : QString();
        if (field == QLatin1String("party"))
            return names_.party ? names_.party(PartyId{value}) : QString();
        if (field == QLatin1String("guarantee") || field == QLatin1String("plan")) // which one, its party or loan says
            return {};
        if (field.endsWith(QLatin1String("_e8")))
            return Rate::fromE8(value).toPercent() + QLatin1Char('%');
        return QString::number(value);
    }

    const AuditEntry& entry_;
    const AuditNames& names_;
    std::vector<AuditChange> changes_;
};

/// Rows are worded anew at every paint: what was looked up once is kept.
template <class Id, class Find>
std::function<QString(Id)> remembered(Find find)
{
    return [find, known = std::make_shared<std::map<qint64, QString>>()](Id id) {
        const auto place = known->find(id.value);
        return place != known->end() ? place->second : known->emplace(id.value, find(id)).first->second;
    };
}

} // namespace

AuditNames auditNames(Database& reader)
{
    AuditNames names;
    for (const Branch& branch : BranchRepository(reader).all())
        names.branches.emplace(branch.id.value, branch.name);
    names.loan = remembered<LoanId>([&reader](LoanId id) {
        const std::optional<LoanRow> row = LoanQuery(reader).find(id);
        return row ? row->loanNumber : QString();
    });
    names.borrower = remembered<BorrowerId>([&reader](BorrowerId id) {
        const std::optional<BorrowerRow> row = LoanQuery(reader).borrower(id);
        return row ? row->name : QString::number(id.value);
    });
    names.party = remembered<PartyId>([&reader](PartyId id) {
        const std::optional<Party> party = PartyRepository(reader).find(id);
        return party ? QString::fromStdString(party->name) : QString();
    });
    return names;
}

std::vector<AuditChange> auditChanges(const AuditEntry& entry, const AuditNames& names)
{
    if (entry.erased)
        return {{QString(), QString(), erasedText()}};
    return Reader(entry, names).changes();
}

QString auditSummary(const AuditEntry& entry, const AuditNames& names)
{
    if (entry.erased)
        return erasedText();
    AuditEntry open = entry;
    open.sealed = {}; // personal data only in the details
    QStringList parts;
    for (const AuditChange& change : auditChanges(open, names)) {
        if (change.before == change.after)
            continue;
        const QString value =
            change.before.isEmpty() ? change.after : QStringLiteral("%1 → %2").arg(change.before, change.after);
        parts << (change.field.isEmpty() ? value : QStringLiteral("%1: %2").arg(change.field, value));
    }
    return parts.join(QStringLiteral("; "));
}

QString auditTime(const AuditEntry& entry)
{
    return Clock::chinaTime(entry.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace qingshou
