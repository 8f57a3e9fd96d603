// SPDX-License-Identifier: GPL-3.0-or-later
// Which loans go into the court bundle, whether whole, and why; then where to. It is written in the background.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QCheckBox;
class QLineEdit;

namespace qingshou {

class BundlePermit;

class ExportBundleDialog : public FormDialog {
    Q_OBJECT

public:
    ExportBundleDialog(const PageContext& context, const BorrowerView& view, QWidget* parent);

protected:
    void save() override;

private:
    void permitFor(const QString& folder);
    void startWriting(const BundlePermit& permit);

    BorrowerId borrower_;
    QString name_;
    std::vector<std::pair<LoanId, QCheckBox*>> loans_;
    QCheckBox* whole_;
    QLineEdit* reason_;
};

} // namespace qingshou
