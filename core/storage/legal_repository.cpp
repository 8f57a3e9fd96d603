// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/legal_repository.h"

#include "core/storage/borrower_columns.h"
#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string selectEvents(const char* rest)
{
    return std::string(
               "SELECT e.id, e.loan_id, e.guarantee_id, e.kind, e.happened_on, e.consents, e.ending, e.ended_on, "
               "e.served_on, e.evidence, e.note, e.recorded_by, u.name, e.recorded_at, e.cancelled_by, e.cancels "
               "FROM legal_events e LEFT JOIN users u ON u.id = e.recorded_by ") +
           rest;
}

LegalEventRow readEvent(const Statement& row)
{
    LegalEvent event{row.id<LegalEventId>(0),
                     readCode(row, 3, LegalEventKind::DemandSent),
                     row.date(4),
                     row.id<GuaranteeId>(2),
                     true,
                     row.boolean(5),
                     readCode(row, 6, ProcedureEnd::Open),
                     row.date(7),
                     row.date(8)};
    // A kind that a newer program wrote moves nothing here: better a date too early than one too late.
    event.proven = fromCode<LegalEventKind>(row.utf8(3)).has_value();
    return {event,           row.id<LoanId>(1),        row.text(9),
            row.text(10),    row.id<UserId>(11),       row.text(12),
            row.instant(13), row.id<LegalEventId>(14), row.id<LegalEventId>(15)};
}

std::string selectJudgments(const char* rest)
{
    return std::string(
               "SELECT j.id, j.loan_id, j.document_number, j.kind, j.served_on_bank_on, j.served_on_debtor_on, "
               "j.appealed, j.effective_on, j.performance_days, j.performance_until_on, j.note, j.recorded_by, u.name, "
               "j.recorded_at, j.ends FROM judgments j LEFT JOIN users u ON u.id = j.recorded_by ") +
           rest;
}

std::optional<int> optionalInt(const Statement& row, int column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

JudgmentRow readJudgment(const Statement& row)
{
    return {row.id<JudgmentId>(0),
            row.id<LoanId>(1),
            row.text(2),
            readCode(row, 3, JudgmentKind::Judgment),
            row.date(4),
            row.date(5),
            row.boolean(6),
            row.date(7),
            optionalInt(row, 8),
            row.date(9),
            row.text(10),
            row.id<UserId>(11),
            row.text(12),
            row.instant(13),
            row.id<LegalEventId>(14)};
}

std::string selectGuarantees(const char* rest)
{
    return std::string(
               "SELECT g.id, g.loan_id, g.party_id, p.name, g.contract_number, g.mode, g.contract_on, g.agreed_months, "
               "g.agreed_until_on, g.until_settled, g.consented_extension_on, g.refusal_ended_on, g.from_ledger, "
               "g.ended_on FROM guarantees g JOIN parties p ON p.id = g.party_id ") +
           rest;
}

GuaranteeRow readGuarantee(const Statement& row)
{
    return {row.id<GuaranteeId>(0),
            row.id<LoanId>(1),
            row.id<PartyId>(2),
            row.text(3),
            row.text(4),
            readCode(row, 5, GuaranteeMode::Unspecified),
            row.date(6),
            optionalInt(row, 7),
            row.date(8),
            row.boolean(9),
            row.date(10),
            row.date(11),
            row.boolean(12),
            row.date(13)};
}

} // namespace

Judgment JudgmentRow::judgment() const
{
    Judgment result{id, kind, {}, appealed, {}, performWithinDays, {}};
    for (const QDate served : {servedOnBankOn, servedOnDebtorOn})
        if (served.isValid())
            result.servedOn.push_back(served);
    if (effectiveOn.isValid())
        result.effectiveOn = effectiveOn;
    if (performUntilOn.isValid())
        result.performBy.push_back(performUntilOn);
    return result;
}

std::optional<LegalEventRow> LegalRepository::findEvent(LegalEventId id) const
{
    Statement row(db_, selectEvents("WHERE e.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(readEvent(row)) : std::nullopt;
}

std::vector<LegalEventRow> LegalRepository::events(LoanId loan) const
{
    Statement rows(db_, selectEvents("WHERE e.loan_id = ? ORDER BY e.happened_on, e.id"));
    rows.bind(1, loan);
    std::vector<LegalEventRow> found;
    while (rows.step())
        found.push_back(readEvent(rows));
    return found;
}

LegalEvents countingEvents(const std::vector<LegalEventRow>& rows)
{
    LegalEvents counting;
    for (const LegalEventRow& row : rows)
        if (row.counts())
            counting.push_back(row.event);
    return counting;
}

void LegalRepository::insertEvent(const LegalEventRow& row)
{
    Statement insert(
        db_, "INSERT INTO legal_events (id, loan_id, guarantee_id, kind, happened_on, consents, ending, ended_on, "
             "served_on, evidence, note, recorded_by, recorded_at, cancels) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.event.id, row.loan, row.event.guarantee, codeView(row.event.kind), row.event.on,
                 row.event.consents, codeView(row.event.ending), row.event.endedOn, row.event.servedOn, row.evidence,
                 row.note, row.recordedBy, row.recordedAt, row.cancels)
        .run();
}

void LegalRepository::markCancelled(LegalEventId id, LegalEventId by)
{
    Statement update(db_, "UPDATE legal_events SET cancelled_by = ? WHERE id = ?");
    update.bindAll(by, id).run();
}

void LegalRepository::endProcedure(LegalEventId id, ProcedureEnd ending, QDate endedOn, QDate servedOn)
{
    Statement update(db_, "UPDATE legal_events SET ending = ?, ended_on = ?, served_on = ? WHERE id = ?");
    update.bindAll(codeView(ending), endedOn, servedOn, id).run();
}

std::optional<JudgmentRow> LegalRepository::findJudgment(JudgmentId id) const
{
    Statement row(db_, selectJudgments("WHERE j.id = ? AND j.undone_at IS NULL"));
    row.bind(1, id);
    return row.step() ? std::optional(readJudgment(row)) : std::nullopt;
}

std::vector<JudgmentRow> LegalRepository::judgments(LoanId loan) const
{
    Statement rows(db_, selectJudgments("WHERE j.loan_id = ? AND j.undone_at IS NULL ORDER BY j.id"));
    rows.bind(1, loan);
    std::vector<JudgmentRow> found;
    while (rows.step())
        found.push_back(readJudgment(rows));
    return found;
}

void LegalRepository::insertJudgment(const JudgmentRow& row)
{
    Statement insert(
        db_, "INSERT INTO judgments (id, loan_id, document_number, kind, served_on_bank_on, served_on_debtor_on, "
             "appealed, effective_on, performance_days, performance_until_on, note, recorded_by, recorded_at, "
             "ends) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.loan, row.documentNumber, codeView(row.kind), row.servedOnBankOn, row.servedOnDebtorOn,
                 row.appealed, row.effectiveOn, row.performWithinDays, row.performUntilOn, row.note, row.recordedBy,
                 row.recordedAt, row.procedure)
        .run();
}

void LegalRepository::updateJudgment(const JudgmentRow& row, const QDateTime& at)
{
    Statement update(db_, "UPDATE judgments SET document_number = ?, kind = ?, served_on_bank_on = ?, "
                          "served_on_debtor_on = ?, appealed = ?, effective_on = ?, performance_days = ?, "
                          "performance_until_on = ?, note = ?, corrected_at = ? WHERE id = ?");
    update
        .bindAll(row.documentNumber, codeView(row.kind), row.servedOnBankOn, row.servedOnDebtorOn, row.appealed,
                 row.effectiveOn, row.performWithinDays, row.performUntilOn, row.note, at, row.id)
        .run();
}

std::optional<GuaranteeRow> LegalRepository::findGuarantee(GuaranteeId id) const
{
    Statement row(db_, selectGuarantees("WHERE g.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(readGuarantee(row)) : std::nullopt;
}

std::vector<GuaranteeRow> LegalRepository::guarantees(LoanId loan) const
{
    Statement rows(db_, selectGuarantees("WHERE g.loan_id = ? ORDER BY g.id"));
    rows.bind(1, loan);
    std::vector<GuaranteeRow> found;
    while (rows.step())
        found.push_back(readGuarantee(rows));
    return found;
}

void LegalRepository::insertGuarantee(const GuaranteeRow& row)
{
    Statement insert(
        db_, "INSERT INTO guarantees (id, loan_id, party_id, contract_number, mode, contract_on, agreed_months, "
             "agreed_until_on, until_settled, consented_extension_on, refusal_ended_on, from_ledger, ended_on) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.loan, row.party, row.contractNumber, codeView(row.mode), row.contractOn, row.agreedMonths,
                 row.agreedUntilOn, row.untilSettled, row.consentedExtensionOn, row.refusalEndedOn, row.fromLedger,
                 row.endedOn)
        .run();
    Statement borrower(db_, "SELECT borrower_id FROM loans WHERE id = ?");
    borrower.bind(1, row.loan);
    if (borrower.step())
        BorrowerRevision::mark(db_, borrower.id<BorrowerId>(0));
}

void LegalRepository::updateGuarantee(const GuaranteeRow& row)
{
    Statement update(db_, "UPDATE guarantees SET contract_number = ?, mode = ?, contract_on = ?, agreed_months = ?, "
                          "agreed_until_on = ?, until_settled = ?, consented_extension_on = ?, refusal_ended_on = ? "
                          "WHERE id = ?");
    update
        .bindAll(row.contractNumber, codeView(row.mode), row.contractOn, row.agreedMonths, row.agreedUntilOn,
                 row.untilSettled, row.consentedExtensionOn, row.refusalEndedOn, row.id)
        .run();
}

} // namespace qingshou
