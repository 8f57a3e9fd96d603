// SPDX-License-Identifier: GPL-3.0-or-later
// The whole book as a ledger into a file: personal data masked, or whole with a reason. Asks where to, then writes in
// the background.
#pragma once

#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace qingshou {

class LedgerExportPermit;

class ExportLedgerDialog : public FormDialog {
    Q_OBJECT

public:
    ExportLedgerDialog(const PageContext& context, QWidget* parent);

protected:
    void save() override;

private:
    void permitFor(const QString& path);
    void startWriting(const LedgerExportPermit& permit);

    QCheckBox* unmasked_;
    QLineEdit* reason_;
};

} // namespace qingshou
