// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter_parts.h"

#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <QFile>

using namespace qingshou;

namespace {

struct BuiltIn {
    NoticeKind kind;
    const char* file;
};

constexpr BuiltIn builtIn[] = {
    {NoticeKind::Demand, "demand_notice"},         {NoticeKind::GuarantorDemand, "guarantor_notice"},
    {NoticeKind::PromiseLetter, "promise_letter"}, {NoticeKind::Agreement, "repayment_agreement"},
    {NoticeKind::VisitRecord, "visit_record"},     {NoticeKind::LegalLetter, "legal_letter"},
    {NoticeKind::DeliverySlip, "delivery_slip"}};

QString templateOf(const char* name)
{
    QFile file(test::sourcePath(QStringLiteral("resources/templates/%1.txt").arg(QLatin1String(name))));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString withoutLine(const QString& text, const QString& line)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    lines.removeAll(line);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("Letter parts: the built-in letters lose nothing; one that lost a needed part names it", "[letters]")
{
    REQUIRE(std::size(builtIn) == allValues<NoticeKind>().size());
    for (const BuiltIn& letter : builtIn) {
        const QString text = templateOf(letter.file);
        INFO(letter.file);
        CHECK(letterFaults(letter.kind, text).empty());
        for (const LetterPart& part : letterParts(letter.kind)) {
            const QString name = QLatin1String(part.name), token = QStringLiteral("{%1}").arg(name);
            QString spoilt = part.form == LetterForm::Inline ? text : withoutLine(text, token);
            if (part.form == LetterForm::Inline)
                spoilt.remove(token);
            const std::vector<LetterFault> faults = letterFaults(letter.kind, spoilt);
            INFO(part.name);
            if (part.need == LetterNeed::None) {
                CHECK(faults.empty());
            } else {
                REQUIRE(faults.size() == 1);
                CHECK(faults.front() == LetterFault{LetterFault::Kind::Missing, name, part.need});
            }
        }
        for (const LetterWords& words : letterWords(letter.kind)) {
            QString spoilt = text;
            for (const char* word : words.oneOf)
                spoilt.remove(QString::fromUtf8(word));
            const std::vector<LetterFault> faults = letterFaults(letter.kind, spoilt);
            REQUIRE(faults.size() == 1);
            CHECK(faults.front().kind == LetterFault::Kind::MissingWords);
            CHECK(faults.front().need == words.need);
        }
    }
}

TEST_CASE("Letter parts: what each kind of letter must say", "[letters]")
{
    struct Row {
        NoticeKind kind;
        std::vector<LetterNeed> needs;
    };
    using enum LetterNeed;
    const std::vector<Row> rows{
        {NoticeKind::Demand, {Number, Who, Debt, AsOf, Amount, Deadline, Sender, Objection, Receipt, Basis, Consent}},
        {NoticeKind::GuarantorDemand,
         {Number, Who, Debt, AsOf, Amount, Deadline, Sender, Objection, Receipt, Basis, Claim, Consent}},
        {NoticeKind::PromiseLetter,
         {Number, Who, Debt, AsOf, Amount, Schedule, Sender, Receipt, Guarantee, Acceleration, Consent}},
        {NoticeKind::Agreement,
         {Number, Who, Debt, AsOf, Amount, Schedule, Sender, Receipt, Guarantee, Order, Acceleration, NoNovation,
          Court}},
        {NoticeKind::VisitRecord, {Number, Who, Debt, Amount, Visit, Statement, Receipt}},
        {NoticeKind::LegalLetter,
         {Number, Who, Debt, AsOf, Amount, Deadline, Sender, Objection, Receipt, Mandate, Basis}},
        {NoticeKind::DeliverySlip, {Number, Debt, Delivery, Sender, Receipt}}};
    for (const Row& row : rows)
        for (const LetterNeed need : row.needs) {
            bool found = false;
            for (const LetterPart& part : letterParts(row.kind))
                found = found || part.need == need;
            for (const LetterWords& words : letterWords(row.kind))
                found = found || words.need == need;
            INFO(code(row.kind).toStdString() << " " << code(need).toStdString());
            CHECK(found);
        }
}

TEST_CASE("Letter parts: an unknown field, a stray brace and a block inside a line are named", "[letters]")
{
    using Kind = LetterFault::Kind;
    const QString good = templateOf("demand_notice");
    struct Row {
        QString added;
        Kind kind;
        QString part;
    };
    const std::vector<Row> rows{
        {QStringLiteral("\n{nothing}"), Kind::Unknown, QStringLiteral("nothing")},
        {QStringLiteral("\n欠款{promise_total}元"), Kind::Unknown, QStringLiteral("promise_total")}, // another letter's
        {QStringLiteral("\n{姓名}"), Kind::Unknown, QStringLiteral("姓名")},
        {QStringLiteral("\n{}"), Kind::Unknown, QString()},
        {QStringLiteral("\n合计{total元"), Kind::Unknown, QStringLiteral("{total元")},
        {QStringLiteral("\n合计total}元"), Kind::Unknown, QStringLiteral("}元")},
        {QStringLiteral("\n此致{signature}"), Kind::NotAlone, QStringLiteral("signature")}};
    for (const Row& row : rows) {
        const std::vector<LetterFault> faults = letterFaults(NoticeKind::Demand, good + row.added);
        INFO(row.added.toStdString());
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().kind == row.kind);
        CHECK(faults.front().part == row.part);
    }
    // A number that stands in the receipt only does not head the letter.
    const std::vector<LetterFault> faults =
        letterFaults(NoticeKind::Demand, withoutLine(good, QStringLiteral("{number}")));
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().need == LetterNeed::Number);
}
