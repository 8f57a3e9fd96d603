// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence comes in, is tied to what it proves, looked at and withdrawn; deleted by the retention rule alone. What is
// inside shows people as they are, so that looking at it is unmasking: it needs ViewUnmasked and a reason, and stands
// in the audit (个人信息保护法 51, 54). Permission for all else: RecordEvidence.
#pragma once

#include "core/services/service_context.h"
#include "core/storage/evidence_content.h"

namespace qingshou {

struct NewEvidence {
    QString title{};
    std::shared_ptr<SealedEvidence> file{}; ///< of prepareEvidence()
};

class Change;

/// What is said of one file or of several that came together.
struct EvidenceTerms {
    EvidenceKind kind = EvidenceKind::Document;
    EvidenceLink link{};
    QDate takenOn{};
    EvidencePoints points{};
    QString note{};
};

struct AddEvidence {
    BorrowerId borrower{};
    EvidenceTerms terms{};
    std::vector<NewEvidence> files{};
};

enum class EvidenceUse {
    View,    // in the window, or in another program from a copy that goes with the window
    SaveCopy // a copy leaves the sealed file
};

/// That looking inside was allowed and is in the audit. Good for one piece of evidence, in that session.
class EvidencePermit {
public:
    const EvidenceRow& row() const { return row_; }

private:
    friend class EvidenceService;
    friend Outcome readEvidence(Database&, const EvidencePermit&, const EvidenceSink&, const EvidenceProgress&);
    EvidenceRow row_{};
    std::shared_ptr<const Session> session_{};
};

class EvidenceService {
public:
    explicit EvidenceService(ServiceContext& context) : context_(context) {}

    /// All or none, with one audit entry. NotFound("borrower" | kind of the link), OutsideScope, Required("files" |
    /// "title" | "taken_on"), DateInFuture("taken_on", …), Conflict("evidence_there") when the very file is with this
    /// borrower already, and those of SealedEvidence::place().
    Result<std::vector<EvidenceId>> add(const AddEvidence& request);
    /// Says anew what it is and what it proves; the file stays. Conflict("evidence_withdrawn") and those above.
    Outcome change(EvidenceId id, const QString& title, const EvidenceTerms& terms);
    /// It counts for nothing any more and is left out of court bundles. ReasonRequired, Conflict("evidence_withdrawn").
    Outcome withdraw(EvidenceId id, const QString& reason);
    /// ReasonRequired; NotAllowed.
    Result<EvidencePermit> open(EvidenceId id, EvidenceUse use, const QString& reason);

private:
    ServiceContext& context_;
};

/// Reads and seals a file, so that adding it takes a moment: on any thread, on any connection. NotAllowed, and those of
/// sealEvidence().
Result<std::shared_ptr<SealedEvidence>> prepareEvidence(Database& reader, const Session& session, const QString& path,
                                                        const EvidenceProgress& progress);
/// On any thread, on any connection; see readContent().
Outcome readEvidence(Database& reader, const EvidencePermit& permit, const EvidenceSink& sink,
                     const EvidenceProgress& progress);
/// The same into a file, which appears whole or not at all. FileNotWritable, DiskFull.
Outcome saveEvidence(Database& reader, const EvidencePermit& permit, const QString& path,
                     const EvidenceProgress& progress);

/// The same inside a change. The errors of EvidenceService::withdraw().
Outcome withdrawEvidence(Change& change, EvidenceId id, const QString& reason);

} // namespace qingshou
