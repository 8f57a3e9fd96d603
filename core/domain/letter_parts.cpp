// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter_parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace qingshou {
namespace {

using enum LetterNeed;
constexpr auto block = LetterForm::Block;

constexpr LetterPart demand[] = {{"number", Number, LetterForm::Both},
                                 {"name", Who},
                                 {"id", Who},
                                 {"start", Debt},
                                 {"contract_no", Debt},
                                 {"loan_no", Debt},
                                 {"loan_amount"},
                                 {"due", Debt},
                                 {"as_of", AsOf},
                                 {"balance", Amount},
                                 {"interest", Amount},
                                 {"penalty", Amount},
                                 {"compound", Amount},
                                 {"fees"},
                                 {"total", Amount},
                                 {"capitals", Amount},
                                 {"deadline", Deadline},
                                 {"account"},
                                 {"branch", Sender},
                                 {"objection", Objection},
                                 {"phone", Objection},
                                 {"complaint_phone", Objection},
                                 {"staff"},
                                 {"date"},
                                 {"signature", Sender, block},
                                 {"cut", None, block},
                                 {"cut_line", None, block},
                                 {"receipt_number", None, block},
                                 {"receipt_signature", Receipt, block}};

constexpr LetterPart guarantorDemand[] = {{"number", Number, LetterForm::Both},
                                          {"guarantor", Who},
                                          {"guarantor_id"},
                                          {"name", Who},
                                          {"loan_no", Debt},
                                          {"contract_no"},
                                          {"guarantee_no", Debt},
                                          {"mode", Debt},
                                          {"start"},
                                          {"loan_amount"},
                                          {"due", Debt},
                                          {"as_of", AsOf},
                                          {"balance"},
                                          {"interest"},
                                          {"penalty"},
                                          {"compound"},
                                          {"fees"},
                                          {"total", Amount},
                                          {"capitals", Amount},
                                          {"in_period", Claim},
                                          {"deadline", Deadline},
                                          {"branch", Sender},
                                          {"objection", Objection},
                                          {"phone", Objection},
                                          {"complaint_phone", Objection},
                                          {"staff"},
                                          {"date"},
                                          {"signature", Sender, block},
                                          {"cut", None, block},
                                          {"cut_line", None, block},
                                          {"receipt_number", None, block},
                                          {"receipt_signature", Receipt, block}};

constexpr LetterPart promiseLetter[] = {{"number", Number, LetterForm::Both},
                                        {"name", Who},
                                        {"id", Who},
                                        {"branch", Sender},
                                        {"contract_no", Debt},
                                        {"loan_no", Debt},
                                        {"start"},
                                        {"due"},
                                        {"loan_amount"},
                                        {"as_of", AsOf},
                                        {"balance", Amount},
                                        {"interest_all", Amount},
                                        {"interest"},
                                        {"penalty"},
                                        {"compound"},
                                        {"fees"},
                                        {"total", Amount},
                                        {"capitals", Amount},
                                        {"account"},
                                        {"promised", Schedule, block},
                                        {"promise_total"},
                                        {"promise_capitals"},
                                        {"guarantors", Guarantee},
                                        {"co_borrowers"},
                                        {"staff"},
                                        {"date"},
                                        {"promise_signature", Receipt, block}};

constexpr LetterPart agreement[] = {{"number", Number, LetterForm::Both},
                                    {"lender", Sender},
                                    {"borrower", Who},
                                    {"co_borrowers", Who},
                                    {"guarantors", Guarantee},
                                    {"contract", Debt},
                                    {"loan", Debt},
                                    {"as_of", AsOf},
                                    {"principal", Amount},
                                    {"interest", Amount},
                                    {"penalty", Amount},
                                    {"compound", Amount},
                                    {"costs", Amount},
                                    {"owed", Amount},
                                    {"owed_capitals", Amount},
                                    {"plan_principal", Schedule},
                                    {"plan_capitals"},
                                    {"months"},
                                    {"start"},
                                    {"method", Schedule},
                                    {"rate", Schedule},
                                    {"day_count"},
                                    {"schedule", Schedule, block},
                                    {"total", Schedule},
                                    {"total_capitals", Schedule},
                                    {"total_principal"},
                                    {"total_interest"},
                                    {"order", Order},
                                    {"signatures", Receipt, block}};

constexpr LetterPart visitRecord[] = {{"number", Number, LetterForm::Both},
                                      {"name", Who},
                                      {"id"},
                                      {"branch"},
                                      {"contract_no"},
                                      {"loan_no", Debt},
                                      {"due"},
                                      {"as_of", AsOf},
                                      {"balance"},
                                      {"interest_all"},
                                      {"fees"},
                                      {"total", Amount},
                                      {"capitals"},
                                      {"visit_day", Visit},
                                      {"visit_from", Visit},
                                      {"visit_until", Visit},
                                      {"place", Visit},
                                      {"staff", Visit},
                                      {"person_met", Visit},
                                      {"met_as", Visit},
                                      {"recorded"},
                                      {"statement", Statement, block},
                                      {"seen", Statement, block},
                                      {"promise_line", Statement},
                                      {"date"},
                                      {"visit_signature", Receipt, block}};

constexpr LetterPart legalLetter[] = {{"number", Number, LetterForm::Both},
                                      {"firm", Mandate},
                                      {"lawyer", Mandate},
                                      {"branch", Mandate},
                                      {"name", Who},
                                      {"id", Who},
                                      {"start", Debt},
                                      {"contract_no", Debt},
                                      {"loan_no", Debt},
                                      {"loan_amount"},
                                      {"due", Debt},
                                      {"as_of", AsOf},
                                      {"balance", Amount},
                                      {"interest", Amount},
                                      {"penalty", Amount},
                                      {"compound", Amount},
                                      {"fees"},
                                      {"total", Amount},
                                      {"capitals", Amount},
                                      {"deadline", Deadline},
                                      {"account"},
                                      {"objection", Objection},
                                      {"phone", Objection},
                                      {"complaint_phone", Objection},
                                      {"staff"},
                                      {"date"},
                                      {"firm_signature", Sender, block},
                                      {"cut_line", None, block},
                                      {"receipt_number", None, block},
                                      {"receipt_signature", Receipt, block}};

constexpr LetterPart deliverySlip[] = {{"number", Number, LetterForm::Both},
                                       {"addressee", Delivery},
                                       {"role"},
                                       {"served", Delivery},
                                       {"address", Delivery},
                                       {"name"},
                                       {"loan_no", Debt},
                                       {"as_of"},
                                       {"total"},
                                       {"branch", Sender},
                                       {"staff", Delivery},
                                       {"date"},
                                       {"delivery_form", Receipt, block}};

class Reading {
public:
    explicit Reading(NoticeKind kind) : kind_(kind), parts_(letterParts(kind)) {}

    void line(const QString& raw)
    {
        static const QRegularExpression field(QStringLiteral("\\{([^{}]*)\\}"));
        const QString text = raw.trimmed();
        QString rest = text;
        for (auto matches = field.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            take(match.captured(1), match.capturedLength() == text.size());
        }
        rest.remove(field);
        if (const qsizetype brace = rest.indexOf(QRegularExpression(QStringLiteral("[{}]"))); brace >= 0)
            faults_.push_back({LetterFault::Kind::Unknown, rest.mid(brace, 12)});
    }

    std::vector<LetterFault> faults(const QString& text)
    {
        for (const LetterPart& part : parts_)
            if (part.need != None && !found_.contains(QLatin1String(part.name)))
                faults_.push_back({LetterFault::Kind::Missing, QLatin1String(part.name), part.need});
        for (const LetterWords& words : letterWords(kind_))
            if (std::none_of(words.oneOf.begin(), words.oneOf.end(),
                             [&text](const char* word) { return text.contains(QString::fromUtf8(word)); }))
                faults_.push_back(
                    {LetterFault::Kind::MissingWords, QString::fromUtf8(words.oneOf.front()), words.need});
        return std::move(faults_);
    }

private:
    void take(const QString& name, bool alone)
    {
        const auto part = std::find_if(parts_.begin(), parts_.end(),
                                       [&name](const LetterPart& one) { return name == QLatin1String(one.name); });
        if (part == parts_.end())
            return faults_.push_back({LetterFault::Kind::Unknown, name});
        if (part->form == LetterForm::Block && !alone)
            return faults_.push_back({LetterFault::Kind::NotAlone, name, part->need});
        if (part->form != LetterForm::Both || alone)
            found_.insert(name);
    }

    NoticeKind kind_;
    std::span<const LetterPart> parts_;
    std::set<QString> found_;
    std::vector<LetterFault> faults_;
};

} // namespace

std::span<const LetterPart> letterParts(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Demand:
        return demand;
    case NoticeKind::GuarantorDemand:
        return guarantorDemand;
    case NoticeKind::PromiseLetter:
        return promiseLetter;
    case NoticeKind::Agreement:
        return agreement;
    case NoticeKind::VisitRecord:
        return visitRecord;
    case NoticeKind::LegalLetter:
        return legalLetter;
    case NoticeKind::DeliverySlip:
        return deliverySlip;
    }
    return {};
}

const std::vector<LetterWords>& letterWords(NoticeKind kind)
{
    static const std::vector<LetterWords> none;
    static const std::vector<LetterWords> ofDemand{{Basis, {"民法典"}},
                                                   {Consent, {"同意继续履行", "同意履行", "同意还款", "同意归还"}}};
    static const std::vector<LetterWords> ofGuarantor{
        {Basis, {"民法典"}}, {Claim, {"履行保证责任", "承担保证责任", "承担担保责任"}}, {Consent, {"同意"}}};
    static const std::vector<LetterWords> ofPromise{
        {Consent, {"确认"}},
        {Schedule, {"承诺"}},
        {Acceleration, {"一次还清", "一次性清偿", "一次性还清", "提前到期"}},
        {Guarantee, {"承担保证责任", "承担担保责任"}}};
    static const std::vector<LetterWords> ofAgreement{{Consent, {"同意继续履行", "同意履行"}},
                                                      {Acceleration, {"提前到期"}},
                                                      {Guarantee, {"承担担保责任", "承担保证责任"}},
                                                      {NoNovation, {"不构成借新还旧", "不消灭"}},
                                                      {Court, {"费用"}},
                                                      {Court, {"管辖", "仲裁"}}};
    static const std::vector<LetterWords> ofLegal{{Mandate, {"委托"}}, {Basis, {"民法典"}}};
    switch (kind) {
    case NoticeKind::Demand:
        return ofDemand;
    case NoticeKind::GuarantorDemand:
        return ofGuarantor;
    case NoticeKind::PromiseLetter:
        return ofPromise;
    case NoticeKind::Agreement:
        return ofAgreement;
    case NoticeKind::LegalLetter:
        return ofLegal;
    case NoticeKind::VisitRecord:
    case NoticeKind::DeliverySlip:
        break;
    }
    return none;
}

std::vector<LetterFault> letterFaults(NoticeKind kind, const QString& text)
{
    Reading reading(kind);
    for (const QString& line : text.split(QLatin1Char('\n')))
        reading.line(line);
    return reading.faults(text);
}

} // namespace qingshou
