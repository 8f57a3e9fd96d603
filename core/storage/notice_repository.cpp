// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notice_repository.h"

#include "core/security/vault.h"
#include "core/storage/sql_filter.h"
#include "core/storage/stored_codes.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou {
namespace {

constexpr std::string_view sealPurpose = "notice";

QByteArray sealFields(const NoticeFields& fields, const Vault& vault)
{
    QJsonObject json;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        json.insert(field.key(), field.value());
    return vault.seal(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString(), sealPurpose);
}

NoticeFields openFields(const QByteArray& sealed, const Vault& vault)
{
    NoticeFields fields;
    const std::optional<QByteArray> opened = vault.open(sealed, sealPurpose);
    const QJsonObject json = QJsonDocument::fromJson(opened.value_or(QByteArray())).object();
    for (auto field = json.begin(); field != json.end(); ++field)
        fields.insert(field.key(), field->toString());
    return fields;
}

std::string select(const std::string& rest)
{
    return "SELECT n.id, n.kind, l.borrower_id, b.name, n.loan_id, l.loan_number, n.guarantee_id, n.branch_id, r.name, "
           "n.workstation, n.year, n.sequence, n.number, n.addressee, n.owed_on, n.owed_fen, n.deadline_on, "
           "n.template, n.step, n.step_on, n.plan_id, n.sealed_fields FROM notices n JOIN loans l ON l.id = n.loan_id "
           "JOIN borrowers b ON b.id = l.borrower_id JOIN branches r ON r.id = n.branch_id " +
           rest;
}

NoticeRow read(const Statement& row)
{
    NoticeRow notice;
    notice.id = row.id<NoticeId>(0);
    notice.kind = readCode(row, 1, NoticeKind::Demand);
    notice.borrower = row.id<BorrowerId>(2);
    notice.borrowerName = row.text(3);
    notice.loan = row.id<LoanId>(4);
    notice.loanNumber = row.text(5);
    notice.guarantee = row.id<GuaranteeId>(6);
    notice.branch = row.id<BranchId>(7);
    notice.branchName = row.text(8);
    notice.workstation = row.integer(9);
    notice.year = static_cast<int>(row.integer(10));
    notice.sequence = row.integer(11);
    notice.number = row.text(12);
    notice.addressee = row.text(13);
    notice.owedOn = row.date(14);
    notice.owed = row.money(15);
    notice.deadlineOn = row.date(16);
    notice.templateHash = row.text(17);
    notice.step = readCode(row, 18, NoticeStep::Issued);
    notice.stepOn = row.date(19);
    notice.plan = row.id<PlanId>(20);
    return notice;
}

SqlFilter conditions(const NoticeFilter& filter, const Scope& scope)
{
    SqlFilter sql;
    sql.add(scope.condition("n.branch_id"));
    sql.add(among("l.borrower_id", filter.borrowers));
    std::vector<SqlFilter::Value> kinds, steps;
    for (const NoticeKind kind : filter.kinds)
        kinds.emplace_back(code(kind));
    sql.addIn("n.kind", std::move(kinds));
    for (const NoticeStep step : filter.steps)
        steps.emplace_back(code(step));
    sql.addIn("n.step", std::move(steps));
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        sql.add("(instr(n.addressee, ?) > 0 OR instr(b.name, ?) > 0 OR instr(n.number, ?) > 0)", {text, text, text});
    return sql;
}

} // namespace

qint64 NoticeRepository::nextSequence(const NoticeRow& like) const
{
    Statement row(db_, "SELECT coalesce(max(sequence), 0) + 1 FROM notices WHERE branch_id = ? AND workstation = ? "
                       "AND year = ? AND kind = ?");
    row.bindAll(like.branch, like.workstation, like.year, codeView(like.kind));
    row.step();
    return row.integer(0);
}

void NoticeRepository::insert(const NoticeRow& notice)
{
    Statement insert(db_,
                     "INSERT INTO notices (id, kind, loan_id, guarantee_id, plan_id, branch_id, workstation, "
                     "year, sequence, number, addressee, owed_on, owed_fen, deadline_on, template, "
                     "sealed_fields, step, step_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(notice.id, codeView(notice.kind), notice.loan, notice.guarantee, notice.plan, notice.branch,
                 notice.workstation, notice.year, notice.sequence, notice.number, notice.addressee, notice.owedOn,
                 notice.owed, notice.deadlineOn, notice.templateHash, sealFields(notice.fields, vault_),
                 codeView(notice.step), notice.stepOn)
        .run();
}

QString NoticeRepository::keepTemplate(NoticeKind kind, const QString& text)
{
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    Statement insert(db_, "INSERT INTO notice_templates (sha256, kind, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    insert.bindAll(hash, codeView(kind), text).run();
    return hash;
}

QString NoticeRepository::templateText(const QString& hash) const
{
    Statement row(db_, "SELECT text FROM notice_templates WHERE sha256 = ?");
    row.bind(1, hash);
    return row.step() ? row.text(0) : QString();
}

void NoticeRepository::addStep(const NoticeStepRow& step)
{
    Statement insert(db_, "INSERT INTO notice_steps (id, notice_id, step, happened_on, received_by, first_staff, "
                          "second_staff, evidence, note, legal_event_id, recorded_by, recorded_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(step.id, step.notice, codeView(step.step), step.happenedOn, step.receivedBy, step.firstStaff,
                 step.secondStaff, step.evidence, step.note, step.legalEvent, step.recordedBy, step.recordedAt)
        .run();
    Statement update(db_, "UPDATE notices SET step = ?, step_on = ? WHERE id = ?");
    update.bindAll(codeView(step.step), step.happenedOn, step.notice).run();
}

std::optional<NoticeRow> NoticeRepository::find(NoticeId id) const
{
    Statement row(db_, select("WHERE n.id = ?"));
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    NoticeRow notice = read(row);
    notice.fields = openFields(row.blob(21), vault_);
    return notice;
}

std::vector<NoticeStepRow> NoticeRepository::steps(NoticeId id) const
{
    Statement rows(db_, "SELECT s.id, s.notice_id, s.step, s.happened_on, s.received_by, s.first_staff, "
                        "s.second_staff, s.evidence, s.note, s.legal_event_id, s.recorded_by, u.name, s.recorded_at "
                        "FROM notice_steps s LEFT JOIN users u ON u.id = s.recorded_by WHERE s.notice_id = ? "
                        "ORDER BY s.id");
    rows.bind(1, id);
    std::vector<NoticeStepRow> steps;
    while (rows.step())
        steps.push_back({rows.integer(0), rows.id<NoticeId>(1), readCode(rows, 2, NoticeStep::Issued), rows.date(3),
                         rows.text(4), rows.text(5), rows.text(6), rows.text(7), rows.text(8), rows.id<LegalEventId>(9),
                         rows.id<UserId>(10), rows.text(11), rows.instant(12)});
    return steps;
}

std::vector<NoticeRow> NoticeRepository::list(const NoticeFilter& filter, const Scope& scope) const
{
    const SqlFilter sql = conditions(filter, scope);
    Statement rows(db_, select("WHERE " + sql.where() + " ORDER BY n.id DESC LIMIT ? OFFSET ?"));
    const int bound = sql.bindTo(rows);
    rows.bind(bound + 1, filter.limit).bind(bound + 2, filter.offset);
    std::vector<NoticeRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

qint64 NoticeRepository::count(const NoticeFilter& filter, const Scope& scope) const
{
    const SqlFilter sql = conditions(filter, scope);
    Statement row(db_, "SELECT count(*) FROM notices n JOIN loans l ON l.id = n.loan_id "
                       "JOIN borrowers b ON b.id = l.borrower_id WHERE " +
                           sql.where());
    sql.bindTo(row);
    row.step();
    return row.integer(0);
}

} // namespace qingshou
