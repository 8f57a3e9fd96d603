// SPDX-License-Identifier: GPL-3.0-or-later
// Looks inside one piece of evidence: pictures in place, as large as the window; anything else in the program that the
// system has for it, from an unsealed copy in a folder of the user's own that goes when the dialog closes.
#pragma once

#include "core/services/evidence_service.h"
#include "ui/dialogs/form_dialog.h"

#include <QImage>
#include <QTemporaryDir>

class QLabel;

namespace qingshou {

class EvidenceViewDialog : public FormDialog {
    Q_OBJECT

public:
    /// proves: in words. reason: why it is looked at; a copy is saved for the same one.
    EvidenceViewDialog(const PageContext& context, const EvidencePermit& permit, const QString& proves,
                       const QString& reason, QWidget* parent);
    ~EvidenceViewDialog() override;

protected:
    /// Opens it outside.
    void save() override;

private:
    class Picture;

    void readPicture();
    void writeCopy(const EvidencePermit& permit, const QString& path, std::function<void()> then);
    void saveCopy();

    EvidencePermit permit_;
    QString reason_;
    Picture* picture_;
    QLabel* state_;
    std::unique_ptr<QTemporaryDir> folder_; ///< of the copy that is open outside
};

} // namespace qingshou
