// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a court is shown of one borrower leaves the file: the papers and the evidence, with a list of hashes.
// It does so only with an audit entry that was written before: a permit (个人信息保护法 51, 54). Permission: Export and
// ViewBorrowers. With a reason, which needs ViewUnmasked, identity numbers are whole and the evidence comes along;
// without one numbers are masked and only the hashes of the evidence are listed.
#pragma once

#include "core/services/service_context.h"

namespace qingshou {

struct ExportBundle {
    BorrowerId borrower{};
    std::vector<LoanId> loans{}; ///< empty: all
    QString folder{};            ///< empty, or not there yet
    QString reason{};
};

/// That the export was allowed and is in the audit. Good for one bundle, in that session.
class BundlePermit {
public:
    const ExportBundle& request() const { return request_; }
    bool isWhole() const { return !request_.reason.isEmpty(); }
    const Session& session() const { return *session_; }

private:
    friend class BundleService;
    ExportBundle request_{};
    std::shared_ptr<const Session> session_{};
};

/// The folder can take a bundle: FileExists when it is a file, Conflict("bundle_folder") when something is in it,
/// FileNotFound without the folder around it, FolderNotWritable.
Outcome checkBundleFolder(const QString& folder);

class BundleService {
public:
    explicit BundleService(ServiceContext& context) : context_(context) {}

    /// NotAllowed, NotFound("borrower" | "loan"), OutsideScope, Required("out") and those of checkBundleFolder().
    Result<BundlePermit> permit(const ExportBundle& request);

private:
    ServiceContext& context_;
};

} // namespace qingshou
