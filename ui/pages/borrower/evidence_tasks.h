// SPDX-License-Identifier: GPL-3.0-or-later
// What proves something: added, looked at with a reason, withdrawn, and taken to court.
#pragma once

#include "ui/pages/borrower/borrower_work.h"

class QMimeData;

namespace qingshou {

class EvidenceTasks : public BorrowerWork {
    Q_OBJECT

public:
    using BorrowerWork::BorrowerWork;

    /// Those of this computer among what is dropped.
    static QStringList filesIn(const QMimeData& dropped);

    /// Asks for a file.
    void choose();
    void add(const QStringList& paths);
    void view(EvidenceId evidence);
    void change(EvidenceId evidence);
    void withdraw(EvidenceId evidence);
    void exportBundle();

private:
    void viewChanged(const BorrowerView& before) override;
    const EvidenceRow* evidence(EvidenceId id) const;
    void lookAt(EvidenceId id, const QString& reason, const std::function<void(const Outcome&)>& answer);

    QString lookingFor_; ///< why this borrower's evidence is looked at: asked once, kept with every look
};

} // namespace qingshou
