// SPDX-License-Identifier: GPL-3.0-or-later
// What evidence is, when it was taken, what it proves and what it shows: of files that come in, or of a piece that is
// there. Files are read and sealed in the background, with progress and cancel in the status line.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"
#include "ui/models/evidence_text.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace qingshou {

class DateEdit;

class EvidenceDialog : public FormDialog {
    Q_OBJECT

public:
    /// Files for the borrower; proves: chosen to begin with.
    EvidenceDialog(const PageContext& context, const BorrowerView& view, const QStringList& paths,
                   const EvidenceLink& proves, QWidget* parent);
    /// A piece that is there; the file stays.
    EvidenceDialog(const PageContext& context, const BorrowerView& view, const EvidenceRow& row, QWidget* parent);

protected:
    void save() override;

private:
    void build(const BorrowerView& view, const QString& about);
    void fill(const QString& title, const EvidenceTerms& terms);
    void showPoints();
    EvidenceTerms terms() const;
    void sealFiles();
    void add(const std::vector<std::shared_ptr<SealedEvidence>>& sealed);

    BorrowerId borrower_{};
    EvidenceId changed_{};
    QStringList paths_;
    std::vector<EvidenceChoice> choices_;
    QLineEdit* title_;
    QComboBox* kind_;
    DateEdit* takenOn_;
    QComboBox* proves_;
    std::map<EvidencePoint, QCheckBox*> points_;
    QLabel* lacks_;
    QLineEdit* note_;
};

} // namespace qingshou
