// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why something that runs already is changed; the words stand in the audit. Deletes itself when it closes.
#pragma once

#include <QDialog>

class QLineEdit;

namespace qingshou {

class ReasonDialog : public QDialog {
    Q_OBJECT

public:
    ReasonDialog(const QString& question, QWidget* parent);

Q_SIGNALS:
    void given(const QString& reason); ///< never empty

private:
    QLineEdit* reason_;
};

} // namespace qingshou
