// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation file into which ledgers are imported, from files of the test data or from text.
#pragma once

#include "core/services/import_service.h"
#include "core/storage/branch_repository.h"

#include "tests/support/book_dump.h"
#include "tests/support/paths.h"
#include "tests/support/temp_workspace.h"

#include <algorithm>
#include <string>

namespace qingshou::test {

/// A ledger with these columns: enough for most cases, and short enough to read.
inline constexpr char shortHeader[] =
    "机构名称,客户编号,客户名称,证件号码,手机号码,借据号,贷款余额,到期日期,逾期天数,五级分类,"
    "担保方式,保证人,客户经理\n";

struct ImportFixture : TempWorkspace {
    ImportService& imports() { return workspace->services().imports; }
    Database& db() { return workspace->context().db; }

    static ImportRequest fileRequest(const QString& relative)
    {
        ImportRequest request;
        request.path = dataPath(relative);
        return request;
    }
    /// The whole book at a day.
    static ImportRequest fileRequest(const QString& relative, QDate on)
    {
        ImportRequest request = fileRequest(relative);
        request.statisticsDate = on;
        request.scope = LedgerScope::WholeBook;
        return request;
    }
    /// A text with a header of its own, at a day.
    static ImportRequest textRequest(const std::string& text, QDate on = QDate(2026, 9, 30))
    {
        ImportRequest request;
        request.path = QStringLiteral("made.csv");
        Result<LedgerFile> file = LedgerFile::fromBytes(text, request.path);
        REQUIRE(file.ok());
        request.file = *file;
        request.statisticsDate = on;
        request.scope = LedgerScope::WholeBook;
        return request;
    }
    static ImportRequest rowsRequest(const std::string& rows, QDate on = QDate(2026, 9, 30))
    {
        return textRequest(shortHeader + rows, on);
    }

    /// The administrator in another role, at a branch (none: the whole book), with the same key.
    void become(Role role, BranchId branch = {})
    {
        ServiceContext& context = workspace->context();
        const Session& now = *context.session;
        SecretKey key;
        std::copy_n(now.vault.dataKey().data(), SecretKey::size, key.data());
        context.session = std::make_shared<const Session>(Session{now.user, now.login, now.name, role, branch,
                                                                  BranchRepository(context.db).subtree(branch), false,
                                                                  Vault(std::move(key))});
    }

    ImportReport mustImport(const ImportRequest& request)
    {
        const Result<ImportReport> report = imports().importLedger(request);
        INFO((report ? "" : code(report.error())));
        REQUIRE(report.ok());
        return *report;
    }
    DryRun mustDryRun(const ImportRequest& request)
    {
        const Result<DryRun> found = imports().dryRun(request);
        INFO((found ? "" : code(found.error())));
        REQUIRE(found.ok());
        return *found;
    }
    /// Code and arguments, for messages of failed tests.
    static std::string code(const Error& error)
    {
        return std::to_string(static_cast<int>(error.code)) + " " +
               error.args.join(QStringLiteral(" | ")).toStdString() + " " + error.detail.toStdString();
    }
};

} // namespace qingshou::test
