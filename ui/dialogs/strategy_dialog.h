// SPDX-License-Identifier: GPL-3.0-or-later
// The strategy for a borrower (一户一策): what is saved is a new version with its reason; on the right every version
// with what it changed. The table of rules proposes; the first version begins with that. Whoever may not write reads
// only.
#pragma once

#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QComboBox;
class QPlainTextEdit;

namespace qingshou {

class DateEdit;
class MeasurePicker;
class MoneyEdit;
class Section;
class StrategyProposalBox;

class StrategyDialog : public FormDialog {
    Q_OBJECT

public:
    StrategyDialog(const PageContext& context, const BorrowerView& view, QWidget* parent);

protected:
    void save() override;

private:
    QWidget* makeForm();
    QWidget* makeVersions();
    QWidget* versionCard(const StrategyRow& version, const StrategyRow* before, QWidget* parent);
    void fill();
    void propose();
    void adopt();
    void readOnly(const QString& why);

    BorrowerView view_;
    int basedOn_ = 0;
    QPlainTextEdit* cause_;
    QComboBox* capacity_;
    QComboBox* willingness_;
    QComboBox* prospect_;
    StrategyProposalBox* proposal_;
    MeasurePicker* measures_;
    QPlainTextEdit* details_;
    MoneyEdit* amount_;
    DateEdit* target_;
    QComboBox* owner_;
    QPlainTextEdit* reason_;
};

} // namespace qingshou
