// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery key of a new file, shown this once: print it, copy it, confirm that it is kept, go on.
// Names: "recovery_key", "print_recovery_key", "copy_recovery_key", "kept_recovery_key", "recovery_key_done".
#pragma once

#include "core/storage/workstation_repository.h"
#include "ui/print/print_document.h"
#include "ui/support/prompts.h"

#include <QWidget>

namespace qingshou {

class UserSettings;

class RecoveryKeyPage : public QWidget {
    Q_OBJECT

public:
    RecoveryKeyPage(const QString& key, const QString& path, const WorkstationInfo& info, QDate today, Prompts& prompts,
                    UserSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void kept();
};

/// The sheet to keep in the safe.
PrintDocument recoveryKeySheet(const QString& key, const QString& path, const WorkstationInfo& info, QDate today);

} // namespace qingshou
